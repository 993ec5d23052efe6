package cn.yangguang.office.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the organ above by what somebody wrote: among forty thousand no list would help. */
@Component
class OrganAbove {

    private static final int MOST = 30;

    /**
     * What was meant.
     *
     * @param key the organ above, null for none
     * @param several those to choose from when more than one may be meant
     */
    record Meant(@Nullable String key, List<Choice> several, List<FieldProblem> problems) {}

    private final Organs organs;

    OrganAbove(Organs organs) {
        this.organs = organs;
    }

    Meant by(OrganForm form) {
        String words = form.parentKey().isEmpty() ? form.parent() : form.parentKey();
        return words.isEmpty() ? new Meant(null, List.of(), List.of()) : by(words);
    }

    private Meant by(String words) {
        List<Organ> meant = organs.meant(words, MOST + 1);
        List<Organ> named =
                meant.stream().filter(organ -> isCalled(organ, words)).toList();
        if (!meant.isEmpty() && isCode(meant.getFirst(), words)) {
            return new Meant(meant.getFirst().key(), List.of(), List.of());
        }
        if (named.size() == 1) {
            return new Meant(named.getFirst().key(), List.of(), List.of());
        }
        return refused(words, named.isEmpty() ? meant : named);
    }

    private Meant refused(String words, List<Organ> several) {
        if (several.isEmpty()) {
            return new Meant(null, List.of(), problem("organ.problem.parent-unknown", words));
        }
        if (several.size() > MOST) {
            return new Meant(null, List.of(), problem("organ.problem.parent-many", words, MOST));
        }
        List<Choice> choices = several.stream()
                .map(organ -> new Choice(organ.key(), path(organ)))
                .toList();
        return new Meant(null, choices, problem("organ.problem.parent-choose", words));
    }

    private String path(Organ organ) {
        return organs.pathOf(organ.key()).stream().map(Organ::name).collect(Collectors.joining(" › "));
    }

    private static boolean isCode(Organ organ, String words) {
        return organ.key().equals(words) || words.equals(organ.divisionCode());
    }

    private static boolean isCalled(Organ organ, String words) {
        return organ.name().equals(words) || organ.fullName().equals(words);
    }

    private static List<FieldProblem> problem(String key, Object... values) {
        return List.of(FieldProblem.of("parent", key, values));
    }
}

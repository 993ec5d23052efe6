package cn.yangguang.office.web;

import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Screen;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a form, as the form shows it. */
public record Problems(List<FieldProblem> all) {

    static final Problems NONE = new Problems(List.of());

    /** What is wrong with the field, in words; empty when nothing is. */
    public String at(String field, Screen screen) {
        return words(screen, field);
    }

    /** Everything, one line each. */
    public List<String> lines(Screen screen) {
        return all.stream().map(problem -> problem.text(screen.words())).toList();
    }

    private String words(Screen screen, String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> problem.text(screen.words()))
                .collect(Collectors.joining(" "));
    }
}

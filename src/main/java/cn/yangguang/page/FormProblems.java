package cn.yangguang.page;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a form, as the form shows it: beside the fields, or above them when it is about the whole. */
public record FormProblems(List<FieldProblem> all) {

    public static final FormProblems NONE = new FormProblems(List.of());

    public FormProblems {
        all = List.copyOf(all);
    }

    /** What is wrong with the field, in words; empty when nothing is. */
    public String at(String field, Screen screen) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> problem.text(screen.words()))
                .collect(Collectors.joining(" "));
    }

    /** What is wrong with the act as a whole; empty when nothing is. */
    public String whole(Screen screen) {
        return at("", screen);
    }

    /** Everything, one line each. */
    public List<String> lines(Screen screen) {
        return all.stream().map(problem -> problem.text(screen.words())).toList();
    }
}

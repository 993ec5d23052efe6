package cn.yangguang.appraisal;

import cn.yangguang.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The questions as they are written, one line each. */
final class Questions {

    private static final int MOST = 30;

    private Questions() {}

    /** What is wrong with the text, by line. */
    static List<FieldProblem> problems(String text) {
        List<FieldProblem> problems = new ArrayList<>();
        List<String> lines = lines(text);
        if (lines.isEmpty() || lines.size() > MOST) {
            problems.add(FieldProblem.of("questions", "appraisal.problem.many", MOST));
        }
        for (int n = 1; n <= lines.size(); n++) {
            if (Question.read(n, lines.get(n - 1)) instanceof Question.Read.Bad(var reason)) {
                problems.add(FieldProblem.of("questions", reason, n, lines.get(n - 1)));
            }
        }
        return problems;
    }

    /** The questions of a text without problems. */
    static List<Question> of(String text) {
        List<Question> questions = new ArrayList<>();
        for (String line : lines(text)) {
            if (Question.read(questions.size() + 1, line) instanceof Question.Read.Good(var question)) {
                questions.add(question);
            }
        }
        return questions;
    }

    /** Those proposed for a year. */
    static String standard(int year) {
        return AppraisalTerm.lines("standard-questions.csv").stream()
                .map(line -> line.split(",", 3))
                .filter(cells -> Integer.parseInt(cells[0]) <= year
                        && (cells[1].isEmpty() || year <= Integer.parseInt(cells[1])))
                .map(cells -> cells[2])
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

package cn.yangguang.appraisal;

import cn.yangguang.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sheet as it was filled in.
 *
 * @param chosen by number of the question the numbers of its options, from 1
 * @param words by number of the question
 */
public record Answers(Map<Integer, List<Integer>> chosen, Map<Integer, String> words) {

    private static final int LONGEST = 1000;

    public Answers {
        chosen = Map.copyOf(chosen);
        words = Map.copyOf(words);
    }

    public boolean chose(Question question, int option) {
        return chosen.getOrDefault(question.n(), List.of()).contains(option);
    }

    public String words(Question question) {
        return words.getOrDefault(question.n(), "");
    }

    /** @param blanksAllowed on paper a question may stay blank, and nobody can be asked again */
    List<FieldProblem> problems(List<Question> questions, boolean blanksAllowed) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Question question : questions) {
            List<Integer> ticked = chosen.getOrDefault(question.n(), List.of());
            if (question.asked() && ticked.isEmpty() && !blanksAllowed) {
                problems.add(FieldProblem.of(question.field(), "appraisal.problem.blank", question.n()));
            }
            boolean known = ticked.stream()
                    .allMatch(option ->
                            option >= 1 && option <= question.options().size());
            if (!known || question.asked() && ticked.size() > 1) {
                problems.add(FieldProblem.of(question.field(), "appraisal.problem.choice", question.n()));
            }
            if (words(question).length() > LONGEST) {
                problems.add(FieldProblem.of(question.field(), "appraisal.problem.long", LONGEST));
            }
        }
        if (chosen.values().stream().allMatch(List::isEmpty)
                && words.values().stream().allMatch(String::isEmpty)) {
            problems.add(FieldProblem.of("", "appraisal.problem.nothing"));
        }
        return problems;
    }
}

package cn.yangguang.appraisal;

import cn.yangguang.appraisal.AnswerStore.Chosen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came out of a questionnaire. */
@Service
public class AppraisalResults {

    /** @param many how often each option was chosen, in their order */
    public record Counted(Question question, List<Long> many) {
        public Counted {
            many = List.copyOf(many);
        }

        /** Those who said how satisfied they are; 不了解 does not count. */
        Verdict verdict() {
            return question.kind() == Question.Kind.GRADE
                    ? new Verdict(many.get(0), many.get(1), many.get(2))
                    : Verdict.NONE;
        }
    }

    /** Codes printed and used. */
    public record Batch(String name, long printed, long used) {}

    /**
     * The result.
     *
     * @param ways sheets by the way they came
     * @param counted the questions with choices
     */
    public record Result(Map<SheetWay, Long> ways, List<Counted> counted) {
        public Result {
            ways = Map.copyOf(ways);
            counted = List.copyOf(counted);
        }

        public long sheets() {
            return ways.values().stream().mapToLong(Long::longValue).sum();
        }

        /** All answers to questions of 满意度 together. */
        public Verdict verdict() {
            return counted.stream().map(Counted::verdict).reduce(Verdict.NONE, Verdict::and);
        }
    }

    private final AnswerStore store;

    AppraisalResults(AnswerStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Result of(Questionnaire questionnaire) {
        return new Result(
                store.ways(questionnaire.id()), counted(questionnaire, store.chosen(List.of(questionnaire.id()))));
    }

    /** What the public may see: once it has ended and enough people answered. */
    @Transactional(readOnly = true)
    public Optional<Result> published(Questionnaire questionnaire, LocalDate on) {
        return questionnaire.stage(on) == QuestionnaireStage.CLOSED
                ? Optional.of(of(questionnaire)).filter(result -> result.sheets() >= AppraisalTerm.LEAST_SHEETS.on(on))
                : Optional.empty();
    }

    /** What was written, by question; for staff alone. */
    @Transactional(readOnly = true)
    public Map<Integer, List<String>> words(Questionnaire questionnaire) {
        return store.words(questionnaire.id());
    }

    @Transactional(readOnly = true)
    public List<Batch> batches(Questionnaire questionnaire) {
        return store.batches(questionnaire.id());
    }

    static List<Counted> counted(Questionnaire questionnaire, List<Chosen> chosen) {
        List<Counted> counted = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            if (question.kind() != Question.Kind.WORDS) {
                counted.add(new Counted(question, many(questionnaire.id(), question, chosen)));
            }
        }
        return counted;
    }

    private static List<Long> many(long questionnaire, Question question, List<Chosen> chosen) {
        List<Long> many = new ArrayList<>();
        for (int option = 1; option <= question.options().size(); option++) {
            int asked = option;
            many.add(chosen.stream()
                    .filter(one -> one.questionnaire() == questionnaire
                            && one.question() == question.n()
                            && one.option() == asked)
                    .mapToLong(Chosen::many)
                    .sum());
        }
        return many;
    }
}

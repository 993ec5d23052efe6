package cn.yangguang.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire of an organ and year.
 *
 * @param text the questions as they are written
 * @param writtenBy who wrote it last, null for the machine
 * @param closedOn when somebody closed it, or null while it ends by its last day
 * @param closedReason why, or empty
 */
public record Questionnaire(
        long id,
        String organ,
        Content content,
        @Nullable Long writtenBy,
        @Nullable Instant openedAt,
        @Nullable LocalDate closedOn,
        String closedReason) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** What is written in it. */
    public record Content(int year, String title, String intro, LocalDate opensOn, LocalDate closesOn, String text) {}

    public List<Question> questions() {
        return Questions.of(content.text());
    }

    public QuestionnaireStage stage(LocalDate on) {
        if (openedAt == null) {
            return QuestionnaireStage.DRAFT;
        }
        if (closedOn != null) {
            return QuestionnaireStage.CLOSED;
        }
        if (on.isAfter(content.closesOn())) {
            boolean past = openedAt.atZone(SHANGHAI).toLocalDate().isAfter(content.closesOn());
            return past ? QuestionnaireStage.AFTERWARDS : QuestionnaireStage.CLOSED;
        }
        return on.isBefore(content.opensOn()) ? QuestionnaireStage.ANNOUNCED : QuestionnaireStage.RUNNING;
    }
}

package cn.yangguang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class RemediesTest {
    private static RemedyNotice refused(String day) {
        return Remedies.on(LocalDate.parse(day), LetterType.REFUSE, ReplyOutcome.REFUSED_INTERNAL);
    }

    @Test
    void theDayOfTheLetterDecides() {
        assertThat(refused("2015-04-30").suitMonths()).isEqualTo(3);
        assertThat(refused("2015-05-01").suitMonths()).isEqualTo(6);
        assertThat(refused("2023-12-31").mode()).isEqualTo(RemedyMode.EITHER);
        assertThat(refused("2024-01-01").mode()).isEqualTo(RemedyMode.REVIEW_FIRST);
        assertThat(refused("2024-01-01").sentence("演示县人民政府", "演示县人民法院"))
                .isEqualTo("如对本决定不服，应当自收到之日起60日内先向演示县人民政府申请行政复议；对行政复议决定仍不服的，" + "可以自收到行政复议决定书之日起15日内向演示县人民法院提起行政诉讼。");
    }

    @Test
    void onlyRefusalsUnderArticles14To16GoToReviewFirst() {
        EnumSet<ReplyOutcome> withheld = EnumSet.noneOf(ReplyOutcome.class);
        for (ReplyOutcome outcome : ReplyOutcome.values()) {
            if (Remedies.withholds(outcome)) {
                withheld.add(outcome);
            }
        }
        assertThat(withheld)
                .containsExactlyInAnyOrder(
                        ReplyOutcome.PARTIALLY_GRANTED,
                        ReplyOutcome.REFUSED_STATE_SECRET,
                        ReplyOutcome.REFUSED_OTHER_LAW,
                        ReplyOutcome.REFUSED_THREE_SECURITIES,
                        ReplyOutcome.REFUSED_THIRD_PARTY,
                        ReplyOutcome.REFUSED_INTERNAL,
                        ReplyOutcome.REFUSED_PROCESS,
                        ReplyOutcome.REFUSED_CASE_FILE);
        assertThat(Remedies.on(LocalDate.parse("2025-01-02"), LetterType.NOT_EXIST, ReplyOutcome.UNABLE_NOT_EXIST)
                        .mode())
                .isEqualTo(RemedyMode.EITHER);
    }

    @Test
    void papersOnTheWayNameNoRemedy() {
        LocalDate day = LocalDate.parse("2025-01-02");
        assertThat(Remedies.on(day, LetterType.EXTEND, null).mode()).isEqualTo(RemedyMode.NONE);
        assertThat(Remedies.on(day, LetterType.CORRECTION, null).sentence()).isEmpty();
        assertThat(Remedies.on(day, LetterType.WITHDRAWN, ReplyOutcome.OTHER_WITHDRAWN)
                        .mode())
                .isEqualTo(RemedyMode.NONE);
        assertThat(Remedies.on(day, LetterType.THIRD_DECIDE, null).mode()).isEqualTo(RemedyMode.EITHER);
        assertThat(Remedies.againstSilence(day).mode()).isEqualTo(RemedyMode.REVIEW_FIRST);
    }
}

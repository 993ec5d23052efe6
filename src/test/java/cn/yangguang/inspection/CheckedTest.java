package cn.yangguang.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatIsAddedAtAVillageIsAskedWhatVillagesAreAsked() {
        var proceeding = new Proceeding(1, "dc-1", "linhe", null, null, DAY);
        Course course = new Course(proceeding, Stage.CHECKING, List.of(added(1, "linhe"), added(2, "linhe-1")));
        Checked checked = Checked.of(
                course, Optional.empty(), List.of(), Map.of("linhe", "临河镇", "linhe-1", "演示一村"), Set.of("linhe-1"));
        assertThat(checked.items()).extracting(Item::kind).containsExactly(ItemKind.PUBLICATION, ItemKind.VILLAGE);
        assertThat(checked.questions(checked.items().getLast()))
                .extracting(Question::code)
                .contains("P3")
                .doesNotContain("M1");
    }

    private static Step added(int seq, String organ) {
        return new Step(
                seq,
                Action.ADD,
                Stage.CHECKING,
                Stage.CHECKING,
                7,
                "演示督查",
                Duty.INSPECTOR,
                Instant.EPOCH,
                new Particulars<>(Map.of(Detail.ABOUT_ORGAN, organ, Detail.ABOUT, "公示栏")));
    }
}

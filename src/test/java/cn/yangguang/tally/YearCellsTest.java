package cn.yangguang.tally;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.yearform.YearForm;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YearCellsTest {

    private static final Set<String> BESIDE_THE_FORM = Set.of("fee.charged");

    @Test
    void everyCountedCellIsACellOfTheYearsForm() {
        for (int year : new int[] {2014, 2016, 2018, 2019, 2020, 2021, 2026}) {
            YearForm form = YearForm.of(year).orElseThrow();
            assertThat(YearCells.of(year).keySet())
                    .as("%d", year)
                    .allMatch(cell ->
                            BESIDE_THE_FORM.contains(cell) || form.cell(cell).isPresent());
        }
    }

    @Test
    void everyCellOfSectionsThreeAndFourIsCounted() {
        for (int year : new int[] {2019, 2021}) {
            assertThat(YearForm.of(year).orElseThrow().cells())
                    .filteredOn(
                            cell -> cell.table().equals("T3") || cell.table().equals("T4"))
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(YearCells.of(year)).containsKey(cell.code()));
        }
    }

    @Test
    void chapterThreeOfTheFormOf2014IsCountedWhole() {
        assertThat(YearForm.of(2016).orElseThrow().cells())
                .filteredOn(cell -> cell.code().startsWith("3"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(YearCells.of(2016)).containsKey(cell.code()));
    }

    @Test
    void nothingIsCountedBefore2008() {
        assertThat(YearCells.of(2007)).isEmpty();
    }

    @Test
    void whatIsPartlyGivenCountsThereAndNowhereElse() {
        assertThat(counted(ReplyOutcome.GRANTED, ReplyOutcome.REFUSED_PROCESS))
                .isEqualTo(ReplyOutcome.PARTIALLY_GRANTED);
        assertThat(counted(ReplyOutcome.GRANTED_ALREADY_PUBLIC, ReplyOutcome.UNABLE_NOT_EXIST))
                .isEqualTo(ReplyOutcome.PARTIALLY_GRANTED);
        assertThat(counted(ReplyOutcome.PARTIALLY_GRANTED, ReplyOutcome.REFUSED_INTERNAL))
                .isEqualTo(ReplyOutcome.PARTIALLY_GRANTED);
        assertThat(counted(ReplyOutcome.GRANTED, ReplyOutcome.GRANTED_ALREADY_PUBLIC))
                .isEqualTo(ReplyOutcome.GRANTED);
    }

    @Test
    void whereNothingIsGivenTheReasonThatStandsFirstInTheFormCounts() {
        assertThat(counted(ReplyOutcome.UNABLE_NOT_EXIST, ReplyOutcome.REFUSED_PROCESS))
                .isEqualTo(ReplyOutcome.REFUSED_PROCESS);
        assertThat(counted(ReplyOutcome.NOT_PROCESSED_PETITION, ReplyOutcome.UNABLE_NOT_RESPONSIBLE))
                .isEqualTo(ReplyOutcome.UNABLE_NOT_RESPONSIBLE);
    }

    @Test
    void everySingleOutcomeCountsAsItself() {
        for (ReplyOutcome outcome : ReplyOutcome.values()) {
            assertThat(counted(outcome)).isEqualTo(outcome);
        }
    }

    private static ReplyOutcome counted(ReplyOutcome first, ReplyOutcome... others) {
        return CountedOutcome.of(EnumSet.of(first, others));
    }
}

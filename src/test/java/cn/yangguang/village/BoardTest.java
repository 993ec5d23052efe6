package cn.yangguang.village;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.village.BoardLine.State;
import cn.yangguang.village.VillageItem.Part;
import cn.yangguang.village.VillageItem.Rhythm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTest {

    private static final VillageItem RELIEF = item("V03", Part.AFFAIRS, Rhythm.QUARTERLY);
    private static final VillageItem INCOME = item("V16", Part.FINANCE, Rhythm.FINANCE);

    private static VillageItem item(String code, Part part, Rhythm rhythm) {
        return new VillageItem(code, code, part, rhythm, "", "");
    }

    private static Posted posted(String published, @Nullable String from, @Nullable String to) {
        return new Posted(
                "V03",
                1,
                "DEMO/2016-1",
                "演示",
                LocalDate.parse(published),
                from == null || to == null ? null : new CoveredPeriod(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static BoardLine on(String today, Posted... posted) {
        return BoardLine.of(RELIEF, List.of(posted), PublicationRule.USUAL, true, LocalDate.parse(today));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-10-01, 3, 20, 2016-07-01, 2016-09-30, 2016-10-20",
        "2016-12-31, 3, 28, 2016-07-01, 2016-09-30, 2016-10-28",
        "2017-01-01, 3, 5,  2016-10-01, 2016-12-31, 2017-01-05",
        "2016-03-31, 1, 10, 2016-02-01, 2016-02-29, 2016-03-10"
    })
    void aTermIsTheLastThatEnded(String today, int months, int day, String from, String to, String due) {
        assertThat(Term.lastEnded(LocalDate.parse(today), months, day))
                .isEqualTo(new Term(LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(due)));
    }

    @Test
    void aQuarterIsDueUntilItsDayAndMissingAfterIt() {
        assertThat(on("2016-10-20").state()).isEqualTo(State.DUE);
        assertThat(on("2016-10-21").state()).isEqualTo(State.MISSING);
        Posted former = posted("2016-07-18", "2016-04-01", "2016-06-30");
        assertThat(on("2016-10-21", former).state()).isEqualTo(State.MISSING);
        assertThat(on("2016-10-21", former).last()).isEqualTo(former);
    }

    @Test
    void whatTellsOfTheQuartersEndIsPublishedAndTheNextIsAnnounced() {
        BoardLine line = on("2016-11-26", posted("2016-10-15", "2016-07-01", "2016-09-30"));
        assertThat(line.state()).isEqualTo(State.PUBLISHED);
        assertThat(line.term().due()).isEqualTo(LocalDate.of(2017, 1, 20));
        assertThat(on("2016-11-26", posted("2016-10-15", null, null)).state()).isEqualTo(State.PUBLISHED);
        assertThat(on("2016-11-26", posted("2016-09-15", null, null)).state()).isEqualTo(State.MISSING);
        assertThat(on("2016-11-26", posted("2016-10-15", "2016-10-01", "2016-12-31"))
                        .state())
                .isEqualTo(State.MISSING);
        assertThat(new Board(PublicationRule.USUAL, List.of(line)).present().quarter())
                .isEqualTo(3);
    }

    @Test
    void busyAccountsComeEveryMonth() {
        var monthly = new PublicationRule(10, true);
        LocalDate today = LocalDate.of(2016, 11, 26);
        BoardLine line =
                BoardLine.of(INCOME, List.of(posted("2016-10-15", "2016-09-01", "2016-09-30")), monthly, true, today);
        assertThat(line.state()).isEqualTo(State.MISSING);
        assertThat(line.term().due()).isEqualTo(LocalDate.of(2016, 11, 10));
        VillageItem decision = item("V07", Part.DECISIONS, Rhythm.DECISION);
        Board board = new Board(monthly, List.of(line, BoardLine.of(decision, List.of(), monthly, true, today)));
        assertThat(board.regular()).isEqualTo(1);
        assertThat(board.in(State.FREE)).isEqualTo(1);
    }
}

package cn.yangguang.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody careless or hostile may send along with an act. */
class GivenWithAnActTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Test
    void takesNoLetterThatNobodySealed() {
        Desk desk = Walks.inHand();
        Map<Detail, String> forged = Map.of(Detail.OPINION, "演示", Detail.LETTERS, "L-GRANT 5 演示〔2025〕5号");
        assertThat(attempt(desk, Action.NOTE, forged)).containsExactly("DETAIL_NOT_ASKED");
        assertThat(attempt(desk, Action.NOTE, Map.of(Detail.OPINION, "演示", Detail.LETTERS, "L-NONE x")))
                .containsExactly("DETAIL_NOT_ASKED");
        assertThat(desk.subject().letters()).isEmpty();
    }

    @Test
    void backdatesNoNoticeAndNoSignature() {
        Desk late = Walks.inHand().on(LocalDate.of(2025, 3, 20));
        Map<Detail, String> backdated = Map.of(
                Detail.DEFECTS, "演示", Detail.GUIDANCE, "演示", Detail.ANSWER_BY, "2025-04-30", Detail.ON, "2025-03-05");
        assertThat(attempt(late, Action.REQUEST_CORRECTION, backdated)).contains("DETAIL_NOT_ASKED");
    }

    @Test
    void datesALetterByTheDayItWasSealed() {
        Desk desk = Walks.inHand().on(LocalDate.of(2025, 3, 20));
        desk.done(Action.WITHDRAW, Map.of(Detail.ON, "2025-03-18", Detail.PROOF, "书面撤回（演示）"));
        assertThat(desk.subject().letters()).extracting(CaseLetter::date).containsExactly(desk.today());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u202Eb", "a\uD800b", "a\u0085b"})
    void takesNoControlCharacters(String text) {
        assertThat(attempt(Walks.inHand(), Action.NOTE, Map.of(Detail.OPINION, text)))
                .containsExactly("DETAIL_MALFORMED");
    }

    @Test
    void keepsALineALine() {
        assertThat(attempt(Walks.inHand(), Action.TRANSFER, Map.of(Detail.OFFICE, "党政办\n财政所")))
                .containsExactly("DETAIL_MALFORMED");
        assertThat(attempt(Walks.inHand(), Action.NOTE, Map.of(Detail.OPINION, "一行\n又一行")))
                .isEmpty();
    }

    @Test
    void whatCannotBeSeenIsNotGiven() {
        assertThat(attempt(Walks.inHand(), Action.NOTE, Map.of(Detail.OPINION, "\u200B \u3000")))
                .containsExactly("DETAIL_MISSING");
    }

    @Test
    void refusesMoreThanFourThousandCharactersAndMoreThanTwentyItems() {
        assertThat(attempt(Walks.inHand(), Action.NOTE, Map.of(Detail.OPINION, "长".repeat(4001))))
                .containsExactly("DETAIL_TOO_LONG");
        String items = String.join("\n", Collections.nCopies(21, "演示"));
        assertThat(attempt(Walks.inHand(), Action.SPLIT, Map.of(Detail.ITEMS, items)))
                .containsExactly("TOO_MANY_ITEMS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "9999-12-31", "1900-01-01", "2025-02-30", "明天", "2025-3-9"})
    void takesNoDayThatIsNone(String day) {
        assertThat(attempt(Walks.inHand(), Action.RECORD_SEARCH, search(day))).containsExactly("DETAIL_MALFORMED");
    }

    private static Map<Detail, String> search(String on) {
        return Map.of(Detail.PLACES, "演示", Detail.KEYWORDS, "演示", Detail.RESULT, "无", Detail.ON, on);
    }

    @Test
    void setsNoDayYearsAhead() {
        Map<Detail, String> far = Map.of(Detail.DEFECTS, "演示", Detail.GUIDANCE, "演示", Detail.ANSWER_BY, "2099-01-04");
        assertThat(attempt(Walks.inHand(), Action.REQUEST_CORRECTION, far)).containsExactly("DAY_TOO_FAR");
    }

    @Test
    void chargesForNoImpossibleNumberOfPages() {
        Map<Detail, String> fee = Map.of(
                Detail.METHOD, Fee.BY_VOLUME, Detail.COUNT, "9999999", Detail.AMOUNT, "1", Detail.COMPUTATION, "演示");
        assertThat(attempt(Walks.inHand(), Action.NOTIFY_FEE, fee)).containsExactly("FEE_COUNT_IMPLAUSIBLE");
    }

    @Test
    void readsANumberWithZerosBeforeIt() {
        Desk desk = Walks.thirdParty(Walks.inHand()).serveAll().on(DAY.plusDays(4));
        desk.done(
                Action.RECEIVE_OPINION, Map.of(Detail.CONSULTATION, "01", Detail.ON, "2025-03-07", Detail.AGREES, "是"));
        var clock = desk.situation(Duty.HANDLER, Desk.CLERK).clock();
        assertThat(clock.problems()).isEmpty();
        assertThat(clock.due()).isEqualTo(LocalDate.of(2025, 4, 7));
    }

    static List<String> attempt(Desk desk, Action action, Map<Detail, String> given) {
        Duty duty = Handling.find(action, desk.subject().stage())
                .map(rule -> rule.duties().stream().sorted().findFirst().orElseThrow())
                .orElse(Duty.HANDLER);
        return desk.act(action, new Particulars(given), duty, Desk.person(duty), null);
    }
}

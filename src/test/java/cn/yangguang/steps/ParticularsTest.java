package cn.yangguang.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ParticularsTest {

    private enum Detail {
        REASON,
        DAYS,
        ON
    }

    @Test
    void areReadAsTheyWereWrittenInTheOrderOfTheirNames() {
        var given = new Particulars<>(Map.of(Detail.REASON, " 逾期“未办” ", Detail.DAYS, "5", Detail.ON, " "));
        assertThat(given.written()).isEqualTo("{\"DAYS\":\"5\",\"REASON\":\"逾期“未办”\"}");
        assertThat(Particulars.read(given.written(), Detail.class)).isEqualTo(given);
    }

    @Test
    void refuseADetailThatTheProcedureDoesNotKnow() {
        assertThatThrownBy(() -> Particulars.read("{\"COLOUR\":\"red\"}", Detail.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answerAsNotGivenWhatIsNoDayOrNumber() {
        var given = new Particulars<>(Map.of(Detail.ON, "2026-02-30", Detail.DAYS, "0"));
        assertThat(given.date(Detail.ON)).isEmpty();
        assertThat(given.number(Detail.DAYS)).isEmpty();
        assertThat(Particulars.of(Detail.DAYS, "12").number(Detail.DAYS)).contains(12);
    }
}

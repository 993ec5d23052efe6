package cn.yangguang.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole table: what becomes of a dispatch whose edition no longer holds. */
class FateTest {

    @Test
    void everyStateHasItsFate() {
        String table = Arrays.stream(DispatchState.values())
                .map(state ->
                        "%s: %s %s".formatted(state, Routing.fate(state, true, false), Routing.fate(state, true, true)))
                .collect(Collectors.joining("\n"));
        assertThat(table)
                .as("withdrawn, or corrected elsewhere; corrected in the same place")
                .isEqualTo("""
                WAITING: DROP DROP
                SENDING: DECIDED_BY_ANSWER KEEP
                DOUBTFUL: DECIDED_BY_ANSWER KEEP
                ACCEPTED: RECALL KEEP
                CONFIRMED: RECALL KEEP
                DEAD: HAND HAND
                CANCELLED: NONE NONE
                WITHDRAWING: NONE NONE
                WITHDRAWN: NONE NONE
                BY_HAND: NONE NONE
                REPLACED: NONE NONE""");
        assertThat(Routing.fate(DispatchState.DEAD, false, false))
                .as("never sent, so it is nowhere")
                .isEqualTo(Fate.DROP);
    }

    @Test
    void aNewEditionWaitsOnlyWhereTheFormerIsInItsWay() {
        String table = Arrays.stream(Correcting.values())
                .map(how -> how + ": "
                        + Arrays.stream(DispatchState.values())
                                .filter(how::waitsFor)
                                .map(Enum::name)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                UPDATES: SENDING DOUBTFUL ACCEPTED WITHDRAWING
                WITHDRAWS_FIRST: SENDING DOUBTFUL ACCEPTED WITHDRAWING
                WITHDRAWS:\s
                SENDS_CORRECTION: SENDING DOUBTFUL WITHDRAWING""");
    }
}

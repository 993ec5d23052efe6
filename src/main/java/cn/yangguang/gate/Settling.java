package cn.yangguang.gate;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Waits for the keeper, or does its work where none serves. */
@Component
class Settling {

    private static final int WAIT_MS = 100;

    private final Docket docket;
    private final Looking looking;
    private final Rebuilding rebuilding;
    private final Rebuilds rebuilds;
    private final GateKeeper keeper;

    Settling(Docket docket, Looking looking, Rebuilding rebuilding, Rebuilds rebuilds, GateKeeper keeper) {
        this.docket = docket;
        this.looking = looking;
        this.rebuilding = rebuilding;
        this.rebuilds = rebuilds;
        this.keeper = keeper;
    }

    /** @param done whether there is nothing more to wait for */
    void settle(Submission uploaded, Duration most, BooleanSupplier done) {
        if (!keeper.isRunning()) {
            work();
            docket.askApart(rebuilds.ready(uploaded), Phase.IN_WORK);
            work();
            return;
        }
        for (long left = most.toMillis(); left >= 0; left -= WAIT_MS) {
            if (done.getAsBoolean() || !rested()) {
                return;
            }
        }
    }

    private void work() {
        while (rebuilding.next() || looking.next()) {
            // One file after the other.
        }
    }

    private static boolean rested() {
        try {
            Thread.sleep(WAIT_MS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package cn.yangguang;

import cn.yangguang.dissection.ConfinedDissector;
import cn.yangguang.screening.OfficeFacts;
import cn.yangguang.screening.Screening;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** What the command reads and judges with: foreign files are read in processes of their own, one for each worker. */
@NullMarked
final class ScreenTools implements AutoCloseable {

    /** A process may take half a gigabyte; more than these do not run side by side. */
    private static final int MOST_WORKERS = 4;

    private final int workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    private final ConfinedDissector dissector = new ConfinedDissector(workers, ConfinedDissector.ORDINARY);

    int workers() {
        return workers;
    }

    Screener screener(OfficeFacts office, LocalDate today) {
        return new Screener(dissector::read, Screening.of(office, today)::screen);
    }

    @Override
    public void close() {
        dissector.close();
    }
}

package cn.yangguang;

import cn.yangguang.dissection.Dissector;
import cn.yangguang.screening.OfficeFacts;
import cn.yangguang.screening.Screening;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** What the command reads and judges with. */
@NullMarked
final class ScreenTools {

    private ScreenTools() {}

    static Screener screener(OfficeFacts office, LocalDate today) {
        return new Screener(new Dissector()::read, Screening.of(office, today)::screen);
    }
}

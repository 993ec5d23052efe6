package cn.yangguang;

import cn.yangguang.calendar.DayList;
import cn.yangguang.calendar.DayListFile;
import cn.yangguang.calendar.DayListReading;
import cn.yangguang.calendar.WorkingCalendar;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The program as Spring sees it: all modules, one clock. */
@SpringBootApplication
public class Program {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }

    /** The national working days, with the local days of {@code yangguang.calendar.region} (a file) if given. */
    @Bean
    WorkingCalendar workingCalendar(@Value("${yangguang.calendar.region:}") String overlay) {
        WorkingCalendar national = WorkingCalendar.national();
        if (overlay.isEmpty()) {
            return national;
        }
        return switch (DayListFile.read(Path.of(overlay))) {
            case DayList days -> national.withRegion(days);
            case DayListReading.Refused(var problems) ->
                throw new IllegalStateException(
                        "地方节假日文件 " + overlay + "：" + problems.getFirst().text());
        };
    }
}

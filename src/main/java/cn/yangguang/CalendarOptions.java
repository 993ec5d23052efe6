package cn.yangguang;

import cn.yangguang.calendar.DayList;
import cn.yangguang.calendar.DayListFile;
import cn.yangguang.calendar.DayListProblem;
import cn.yangguang.calendar.DayListReading;
import cn.yangguang.calendar.WorkingCalendar;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code --calendar} and {@code --region}: other days than those that come with the program. */
@NullMarked
final class CalendarOptions {

    @Option(names = "--calendar", paramLabel = "文件", description = "全国节假日 CSV：date,type,name；代替软件自带的")
    private @Nullable Path national;

    @Option(names = "--region", paramLabel = "文件", description = "地区节假日 CSV：date,type,name,region")
    private @Nullable Path region;

    /** The calendar; empty when a file is wrong, which was told. */
    Optional<WorkingCalendar> calendar(CommandLine command) {
        Optional<WorkingCalendar> whole = national == null
                ? Optional.of(WorkingCalendar.national())
                : read(national, command, WorkingCalendar::of);
        Path over = region;
        return over == null ? whole : whole.flatMap(c -> read(over, command, c::withRegion));
    }

    private static Optional<WorkingCalendar> read(
            Path file, CommandLine command, Function<DayList, WorkingCalendar> make) {
        switch (DayListFile.read(file)) {
            case DayList days -> {
                try {
                    return Optional.of(make.apply(days));
                } catch (IllegalArgumentException e) {
                    command.getErr().println(file + "：" + e.getMessage());
                }
            }
            case DayListReading.Refused refused ->
                refused.problems().stream()
                        .map(DayListProblem::text)
                        .forEach(problem -> command.getErr().println(file + "：" + problem));
        }
        return Optional.empty();
    }
}

package cn.yangguang;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.CaseClock;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.law.LawProfile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clock}: the clock of one application from a file of its events, day by day; needs no database. */
@NullMarked
@Command(
        name = "clock",
        synopsisHeading = "用法：",
        description = {"按事件文件逐日说明一件申请的答复期限。文件格式见 docs/clock.md。", "例：yangguang clock case.json --today 2025-03-20"},
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ClockCommand implements Callable<Integer> {
    private static final LocalDate FIRST = LocalDate.of(1949, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2900, 12, 31);

    private final Clock clock = Clock.system(Program.ZONE);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "文件", description = "一件申请的事件，JSON，UTF-8")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--today", paramLabel = "日期", description = "按这一天说明，如 2025-03-20；不写则按文件，文件没有写则为今天")
    private @Nullable String today;

    @Mixin
    private CalendarOptions calendars = new CalendarOptions();

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        LocalDate asked = today == null ? null : day(today);
        ClockCaseReader reader = new ClockCaseReader();
        Optional<ClockCase> read = reader.read(file);
        Optional<WorkingCalendar> calendar = calendars.calendar(command);
        reader.mistakes().forEach(mistake -> command.getErr().println(file.getFileName() + "：" + mistake));
        if (read.isEmpty() || calendar.isEmpty()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        ClockReading reading = reading(read.get(), calendar.get(), asked);
        if (json) {
            ClockJson.print(command.getOut(), reading, calendar.get());
        } else {
            new ClockPrint(command.getOut(), reading, calendar.get()).all();
        }
        return CommandLine.ExitCode.OK;
    }

    private ClockReading reading(ClockCase one, WorkingCalendar calendar, @Nullable LocalDate asked) {
        LocalDate fromFile = one.today() == null ? LocalDate.now(clock) : one.today();
        LocalDate on = asked == null ? fromFile : asked;
        LawProfile law = one.law() == null ? CaseClock.lawOf(one.events(), on) : LawProfile.of(one.law());
        if (one.reasons() != null) {
            law = law.withReasons(one.reasons());
        }
        return CaseClock.read(law, calendar, one.events(), on);
    }

    private LocalDate day(String text) {
        return WorkdaysInput.date(text)
                .filter(date -> !date.isBefore(FIRST) && !date.isAfter(LAST))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--today 的值“" + text + "”不对，应为 2025-03-20 这样的日期（1949 至 2900 年）"));
    }
}

package cn.yangguang;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.Suspension;
import cn.yangguang.calendar.WorkingCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

/** {@code workdays}: the due date of a period in working days, with every day of the count; one, or a file of them. */
@NullMarked
@Command(
        name = "workdays",
        synopsisHeading = "用法：",
        description = {
            "计算工作日期限：起算日后的第 n 个工作日，并逐日说明。",
            "例：yangguang workdays 2016-01-29 +15",
            "    yangguang workdays --batch 期限.csv > 结果.csv"
        },
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class WorkdaysCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "起算日", description = "如 2016-01-29；当日不计入")
    private @Nullable String start;

    @Parameters(index = "1", arity = "0..1", paramLabel = "+n", description = "工作日数，0 到 10000")
    private @Nullable String n;

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "文件",
            description = "CSV 文件，列 start_date、working_days（可有 suspensions，写法同 --suspend，用分号隔开）；"
                    + "输出原有各列加 due_date。有一行不对就全部不输出")
    private @Nullable Path batch;

    @Mixin
    private CalendarOptions calendars = new CalendarOptions();

    @Option(names = "--suspend", paramLabel = "起..止", description = "期限中止，如 2025-03-10..2025-03-31；可多次")
    private List<String> suspend = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    @Override
    public Integer call() {
        if (batch != null) {
            if (start != null || json || !suspend.isEmpty()) {
                throw wrong("--batch 不与起算日、--json、--suspend 同用");
            }
            Path file = batch;
            return calendar()
                    .map(c -> new WorkdaysBatch(c, command()).run(file))
                    .orElse(CommandLine.ExitCode.SOFTWARE);
        }
        LocalDate from = WorkdaysInput.date(start == null ? "" : start)
                .orElseThrow(() -> wrong(start == null ? "缺少起算日" : "起算日“" + start + "”不是日期，请写成 2016-01-29"));
        int days = WorkdaysInput.number(n == null ? "" : n)
                .orElseThrow(() -> wrong(n == null ? "缺少工作日数，如 +15" : "工作日数“" + n + "”不对，应为 0 到 10000 的整数"));
        WorkingCalendar.refusal(from, days).ifPresent(reason -> {
            throw wrong(reason);
        });
        List<Suspension> suspensions = WorkdaysInput.suspensions(String.join(";", suspend))
                .orElseThrow(() -> wrong("中止期间“" + String.join(" ", suspend) + "”不对，请写成 2025-03-10..2025-03-31"));
        return calendar().map(c -> answer(c, c.due(from, days, suspensions))).orElse(CommandLine.ExitCode.SOFTWARE);
    }

    private int answer(WorkingCalendar calendar, DayCount count) {
        WorkdaysPrint print = new WorkdaysPrint(command().getOut());
        if (json) {
            print.json(count);
        } else {
            print.table(count, calendar.region());
        }
        if (count.provisional()) {
            command().getErr().println(WorkdaysPrint.warning(calendar, count));
        }
        return CommandLine.ExitCode.OK;
    }

    private Optional<WorkingCalendar> calendar() {
        return calendars.calendar(command());
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command(), what);
    }

    private CommandLine command() {
        return spec.commandLine();
    }
}

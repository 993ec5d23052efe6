package cn.yangguang;

import cn.yangguang.dissection.ConfinedDissector;
import cn.yangguang.reportcheck.CheckOptions;
import cn.yangguang.reportcheck.CheckedReport;
import cn.yangguang.reportcheck.ReportFile;
import cn.yangguang.reportcheck.ReportFolder;
import cn.yangguang.yearform.ReportingOrgan.Level;
import cn.yangguang.yearform.YearTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** {@code check-report}: anyone's yearly reports, checked; needs no database. */
@NullMarked
@Command(
        name = "check-report",
        description = {
            "年报核查：读政府信息公开年度报告，检查表格、正文中的数字和格式，逐条说明位置。",
            "没有发现返回 0，有发现或有文件不能读取返回 1，用法不对返回 2。规则见 docs/check-report.md。",
            "例：yangguang check-report 2024年报.docx --previous 2023年报.docx",
            "    yangguang check-report 年报/ --json > 结果.jsonl"
        },
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class CheckReportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "文件或文件夹",
            description = "docx、pdf、html、txt，或者只有数字的 JSON、CSV；文件夹则检查其中全部这样的文件，同一机关相邻两年的自动对照")
    private List<Path> named = List.of();

    @Option(names = "--previous", paramLabel = "文件", description = "上一年度的报告，用于跨年核对（上年结转、现行有效件数）")
    private @Nullable Path previous;

    @Option(names = "--organ", paramLabel = "机关全称", description = "报告应属的机关；不写则以报告标题为准")
    private String organ = "";

    @Option(names = "--json", description = "每份报告一行 JSON，供程序读取")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        for (Path path : named) {
            if (!Files.exists(path)) {
                throw new ParameterException(command, "没有这个文件或文件夹：" + path);
            }
        }
        List<Path> files = ReportFolder.files(named);
        if (files.isEmpty()) {
            throw new ParameterException(command, "文件夹里没有 docx、pdf、html、txt、json 或 csv 文件：" + named.getFirst());
        }
        ProgressBar bar = new ProgressBar(spec, "核查年报");
        Map<Path, CheckedReport> checked;
        try (ConfinedDissector dissector = new ConfinedDissector()) {
            CheckOptions options = new CheckOptions(organ, Level.UNKNOWN, before(command, dissector));
            checked = ReportFolder.check(files, options, dissector::read, done -> bar.at(done, files.size()));
        }
        CheckReportPrint print = new CheckReportPrint(command.getOut());
        if (json) {
            checked.forEach(print::json);
        } else {
            print.all(checked);
        }
        boolean sound = checked.values().stream().allMatch(CheckedReport::sound);
        return sound ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private @Nullable YearTables before(CommandLine command, ConfinedDissector dissector) {
        if (previous == null) {
            return null;
        }
        YearTables figures =
                ReportFile.check(previous, CheckOptions.NONE, dissector::read).tables();
        if (figures == null) {
            throw new ParameterException(command, "上一年度的文件里没有读到表格：" + previous);
        }
        return figures;
    }
}

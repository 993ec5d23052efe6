package cn.yangguang;

import cn.yangguang.rollup.PastReport;
import cn.yangguang.rollup.PastReport.Outcome;
import cn.yangguang.rollup.PastReportImport;
import cn.yangguang.yearbook.Hand;
import cn.yangguang.yearform.ReadProblem;
import cn.yangguang.yearform.TablesRead;
import cn.yangguang.yearform.TablesRead.Good;
import cn.yangguang.yearform.YearFinding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./yangguang import report FILE}: the figures of a report that was published before. */
@NullMarked
@Command(
        name = "report",
        description = {"导入以前年度报告的表格数字（JSON 或 CSV），标记为导入；有一处错误就全部不导入，同一个文件导入两次不会重复"})
final class ImportReportCommand implements Callable<Integer> {

    private static final long MOST_BYTES = 4_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "文件", description = "一个年度的表格：JSON（格式见 report.schema.json）或 CSV（列：年度、格、数值）")
    private Path file = Path.of("");

    @Option(names = "--organ", paramLabel = "机关代码", required = true, description = "报告属于哪个机关，例如 linhe")
    private String organ = "";

    @Option(names = "--check", description = "只检查文件，不导入")
    private boolean check;

    @Option(names = "--json", description = "用 JSON 报告结果，供程序读取")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > MOST_BYTES) {
            spec.commandLine().getErr().println("没有找到、不能读取或者太大的文件：" + file + "。请检查路径。");
            return CommandLine.ExitCode.SOFTWARE;
        }
        TablesRead read = PastReport.read(Files.readAllBytes(file));
        if (read instanceof TablesRead.Bad bad) {
            return told(bad.problems(), null);
        }
        Outcome outcome;
        try (var opened = Opened.forCommand(database)) {
            outcome = opened.get(PastReportImport.class)
                    .run(organ, (Good) read, String.valueOf(file.getFileName()), check, Hand.commandLine());
        }
        return told(outcome.problems(), outcome);
    }

    private int told(List<ReadProblem> problems, @Nullable Outcome outcome) {
        if (json) {
            spec.commandLine().getOut().println(asJson(problems, outcome));
        } else {
            inWords(problems, outcome);
        }
        return problems.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void inWords(List<ReadProblem> problems, @Nullable Outcome outcome) {
        PrintWriter err = spec.commandLine().getErr();
        problems.forEach(err::println);
        if (!problems.isEmpty() || outcome == null) {
            err.println("没有导入任何内容：" + problems.size() + " 处有问题。请改正后重新导入。");
            return;
        }
        if (!outcome.remark().isEmpty()) {
            err.println("提示：" + outcome.remark());
        }
        outcome.findings().forEach(finding -> err.println("[" + finding.rule() + "] " + finding.message()));
        spec.commandLine()
                .getOut()
                .printf(
                        "%s %d 年度报告的数字：新增 %d 格，更新 %d 格，不变 %d 格；检查发现 %d 处。%n",
                        check ? "检查了（没有导入）" : "导入了",
                        outcome.read().tables().year(),
                        outcome.added(),
                        outcome.changed(),
                        outcome.unchanged(),
                        outcome.findings().size());
    }

    private String asJson(List<ReadProblem> problems, @Nullable Outcome outcome) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("done", problems.isEmpty() && !check);
        whole.put("checked", check);
        whole.put("organ", organ);
        if (outcome != null) {
            whole.put("year", outcome.read().tables().year());
            whole.put("added", outcome.added());
            whole.put("changed", outcome.changed());
            whole.put("unchanged", outcome.unchanged());
            whole.put("remark", outcome.remark());
            whole.put(
                    "findings",
                    outcome.findings().stream().map(ImportReportCommand::json).toList());
        }
        whole.put(
                "bad",
                problems.stream()
                        .map(bad -> Map.of("line", bad.line(), "field", bad.field(), "reason", bad.message()))
                        .toList());
        return JsonMapper.shared().writeValueAsString(whole);
    }

    private static Map<String, Object> json(YearFinding finding) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rule", finding.rule());
        one.put("severity", finding.severity().name());
        one.put("cells", finding.cells());
        one.put("message", finding.message());
        return one;
    }
}

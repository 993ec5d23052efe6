package cn.yangguang;

import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** What all imports have in common: the file, what to do with bad rows, the progress bar and the report. */
final class ImportOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "文件", description = "要导入的文件：CSV（UTF-8 或 GBK）、XLSX 或 JSONL")
    private Path file = Path.of("");

    @Option(names = "--skip-bad", description = "跳过有问题的行，导入其余的行（默认：有一行有问题就全部不导入）")
    private boolean skipBad;

    @Option(names = "--json", description = "用 JSON 报告结果，供程序读取")
    private boolean json;

    /** What is done with the open file. */
    interface Importing {
        ImportOutcome run(InputStream in, String fileName, boolean skipBad, ImportProgress progress) throws IOException;
    }

    /** Looks at the file before it opens the database, runs the import and reports it; the answer is the exit code. */
    int run(DatabaseOptions database, Function<Opened, Importing> making) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            spec.commandLine().getErr().println("没有找到或不能读取文件：" + file + "。请检查路径。");
            return CommandLine.ExitCode.SOFTWARE;
        }
        ImportOutcome outcome;
        try (var opened = Opened.forCommand(database);
                InputStream in = Files.newInputStream(file)) {
            outcome = making.apply(opened)
                    .run(
                            in,
                            String.valueOf(file.getFileName()),
                            skipBad,
                            json ? ImportProgress.SILENT : new ProgressBar(spec, "导入"));
        }
        if (json) {
            spec.commandLine().getOut().println(asJson(outcome));
        } else {
            report(outcome);
        }
        return outcome.done() && (skipBad || outcome.bad().isEmpty())
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }

    private void report(ImportOutcome outcome) {
        PrintWriter err = spec.commandLine().getErr();
        outcome.bad()
                .forEach(bad -> err.println((bad.line() > 0 ? "第 " + bad.line() + " 行" : "整个文件")
                        + (bad.field().isEmpty() ? "" : "，" + bad.field())
                        + "：" + bad.reason()));
        if (!outcome.done()) {
            err.println("没有导入任何内容：" + outcome.bad().size() + " 处有问题。请改正后重新导入，或用 --skip-bad 跳过有问题的行。");
            return;
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "共读取 %d 行：新增 %d，更新 %d，已有 %d，未导入 %d。%n",
                        outcome.read(),
                        outcome.added(),
                        outcome.changed(),
                        outcome.unchanged(),
                        outcome.bad().size());
    }

    private static String asJson(ImportOutcome outcome) {
        Map<String, Object> whole = new java.util.LinkedHashMap<>();
        whole.put("done", outcome.done());
        whole.put("read", outcome.read());
        whole.put("added", outcome.added());
        whole.put("changed", outcome.changed());
        whole.put("unchanged", outcome.unchanged());
        whole.put("bad", List.copyOf(outcome.bad()));
        return JsonMapper.shared().writeValueAsString(whole);
    }
}

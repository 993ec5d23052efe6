package cn.yangguang;

import cn.yangguang.report.AnnualReport;
import cn.yangguang.report.AnnualReports;
import cn.yangguang.report.Finding;
import cn.yangguang.report.FormReports;
import cn.yangguang.report.ReportFormat;
import cn.yangguang.yearbook.BookFiles;
import cn.yangguang.yearbook.Edition;
import cn.yangguang.yearbook.Found;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearpaper.BookFormat;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import picocli.CommandLine.Spec;

/** {@code ./yangguang report}: the yearly report of an organ as a file; what does not add up is told on stderr. */
@NullMarked
@Command(
        name = "report",
        description = {
            "生成年度报告，检查结果逐行写到标准错误。",
            "例：yangguang report --organ linhe --year 2016 --format docx --out 年报.docx"
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--organ", paramLabel = "机关", required = true, description = "机关代号，如 linhe")
    private String organ = "";

    @Option(names = "--year", paramLabel = "年度", required = true, description = "2008 年至今年")
    private int year;

    @Option(
            names = "--format",
            paramLabel = "格式",
            defaultValue = "html",
            description = "html、docx、pdf、json 或 csv（默认 ${DEFAULT-VALUE}）")
    private String format = "html";

    @Option(names = "--out", paramLabel = "文件", description = "写入这个文件；不写则输出到标准输出")
    private @Nullable Path file;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        BookFormat form = BookFormat.of(format)
                .orElseThrow(() -> new ParameterException(command, "格式“" + format + "”不对，应为 html、docx、pdf、json 或 csv"));
        if (YearForm.of(year).isEmpty() || year > 2100) {
            throw new ParameterException(command, "年度“" + year + "”不对，年度报告从 2008 年开始");
        }
        if (!form.text() && file == null && onTerminal()) {
            throw new ParameterException(command, "Word、PDF 文件不能显示在终端上，请用 --out 指定文件");
        }
        Optional<Written> report;
        try (var opened = Opened.forCommand(options)) {
            report = AnnualReport.covers(year) ? chapters(opened, form) : tables(opened, form);
        }
        if (report.isEmpty()) {
            command.getErr().println("没有代号为“" + organ + "”的机关，请检查 --organ 和 --data。");
            return CommandLine.ExitCode.SOFTWARE;
        }
        write(form, report.get().bytes());
        report.get().findings().forEach(command.getErr()::println);
        return CommandLine.ExitCode.OK;
    }

    /** A report as a file, and what does not agree in it, line by line. */
    private record Written(byte[] bytes, List<String> findings) {}

    /** 2008–2018: chapters of text. What was approved, else as it stands. */
    private Optional<Written> chapters(Opened opened, BookFormat form) {
        var reports = opened.get(AnnualReports.class);
        var files = opened.get(BookFiles.class);
        return opened.get(FormReports.class)
                .approvedReport(organ, year)
                .or(() -> reports.draft(organ, year))
                .map(report -> new Written(
                        form == BookFormat.PDF
                                ? files.pdf(report.document())
                                : ReportFormat.of(form.word()).orElseThrow().bytes(report),
                        report.findings().stream().map(ReportCommand::line).toList()));
    }

    /** From 2019: parts and tables. The edition that stands, else the draft. */
    private Optional<Written> tables(Opened opened, BookFormat form) {
        var yearbooks = opened.get(Yearbooks.class);
        var files = opened.get(BookFiles.class);
        return yearbooks
                .draft(organ, year)
                .map(draft -> new Written(
                        files.bytes(draft.standing().map(Edition::book).orElseGet(draft::book), form),
                        draft.findings().stream().map(ReportCommand::line).toList()));
    }

    private void write(BookFormat form, byte[] bytes) throws IOException {
        if (file != null) {
            Files.write(file, bytes);
        } else if (form.text()) {
            var out = spec.commandLine().getOut();
            out.print(new String(bytes, StandardCharsets.UTF_8));
            out.flush();
        } else {
            System.out.write(bytes);
            System.out.flush();
        }
    }

    private static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static String line(Finding finding) {
        String weight = finding.explained() ? "已说明" : finding.blocks() ? "须处理" : "提示";
        return "[" + weight + "] " + finding.rule() + " " + finding.place() + "：" + finding.message();
    }

    private static String line(Found found) {
        String weight = found.explained() ? "已说明" : found.blocks() ? "须处理" : "提示";
        return "[" + weight + "] " + found.rule() + " " + String.join("、", found.cells()) + "：" + found.message();
    }
}

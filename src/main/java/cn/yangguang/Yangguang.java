package cn.yangguang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/**
 * The command line: one class per command, named in {@code subcommands}. A command returns 0, or 1 when it failed; wrong usage
 * prints the command's help and returns 2; an exception becomes one line (all of it with {@code YANGGUANG_DEBUG} set).
 */
@Command(
        name = "yangguang",
        description = "阳光公开：政府信息公开全流程软件",
        synopsisHeading = "用法：",
        synopsisSubcommandLabel = "命令",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n命令：%n",
        footer = "%n另有 ./yangguang test：运行全部检查（格式、编译检查、单元、数据库和浏览器测试）。",
        subcommands = {
            CheckReportCommand.class,
            ClockCommand.class,
            DemoCommand.class,
            HandUpCommand.class,
            ServeCommand.class,
            HandoverCommand.class,
            ImportCommand.class,
            LawCommand.class,
            MonitorCommand.class,
            ReindexCommand.class,
            ReceiptCommand.class,
            ReportCommand.class,
            SampleCommand.class,
            ScreenCommand.class,
            ScoreCommand.class,
            SuperviseCommand.class,
            ExportCommand.class,
            WorkdaysCommand.class,
            HelpCommand.class
        })
public final class Yangguang {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助")
    private boolean help;

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code = run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs a command and answers its exit code; what it says goes to the two writers. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Yangguang());
        line.setOut(out);
        line.setErr(err);
        line.getSubcommands().get("help").getCommandSpec().usageMessage().header("显示某个命令的用法，如 help import");
        line.getSubcommands().values().forEach(Yangguang::inChinese);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler(new WrongUsage());
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command));
        if (args.length == 0) {
            line.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(args);
    }

    /** The headings that picocli writes in English unless told otherwise. */
    private static void inChinese(CommandLine command) {
        command.getCommandSpec().usageMessage().synopsisHeading("用法：").commandListHeading("%n内容：%n");
        command.getSubcommands().values().forEach(Yangguang::inChinese);
    }

    private static int failed(Exception problem, CommandLine command) {
        String said = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        String firstLine = said.lines().findFirst().orElse(said);
        command.getErr().println("命令没有完成：" + firstLine + "（设环境变量 YANGGUANG_DEBUG=1 再运行可看到详情）");
        if (System.getenv("YANGGUANG_DEBUG") != null) {
            problem.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Chinese needs UTF-8 whatever the locale of the machine is. */
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}

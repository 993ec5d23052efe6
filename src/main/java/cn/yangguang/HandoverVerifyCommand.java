package cn.yangguang;

import cn.yangguang.handover.PackageCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullMarked;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code handover verify}: a package read back and compared with its own hashes; needs no database. */
@NullMarked
@Command(
        name = "verify",
        description = {"核对移交包：每个文件与包内清单的哈希比较，指出改动、缺少和多出的文件。不需要数据库和网络。", "没有改动返回 0，有改动返回 1，不是移交包或用法不对返回 2。"})
final class HandoverVerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "文件", description = "移交包（zip）")
    private Path file = Path.of("");

    @Option(names = "--sha256", paramLabel = "哈希", description = "移交清单或回执上写的整个移交包的 SHA-256")
    private String expected = "";

    @Option(names = "--json", description = "用 JSON 报告结果，供程序读取")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command, "没有这个文件：" + file);
        }
        if (!expected.isEmpty() && !expected.toLowerCase(Locale.ROOT).matches("[0-9a-f]{64}")) {
            throw new ParameterException(command, "--sha256 应为 64 位十六进制数");
        }
        PackageCheck check;
        try {
            check = PackageCheck.of(file, expected);
        } catch (IOException e) {
            command.getErr().println("读不了 " + file + "：" + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        PrintWriter out = command.getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(check));
        } else {
            check.problems().forEach(out::println);
            out.println("移交包 SHA-256：" + check.sha256());
            out.println("清单上 " + check.files() + " 个文件，"
                    + (check.problems().isEmpty() ? "没有改动。" : check.problems().size() + " 处不符。"));
        }
        return check.problems().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}

package cn.yangguang;

import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.Period;
import cn.yangguang.upward.HandingUp;
import cn.yangguang.vault.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** {@code ./yangguang hand-up FILE}: the state of a period for a platform above, as a signed file. */
@NullMarked
@Command(
        name = "hand-up",
        description = {
            "上报：把一个机关及其下级、村在一个期间的情况（只有数，没有个人信息）写成签名的 ZIP 文件，内有 JSON、CSV、口径说明和哈希清单。",
            "写成返回 0，没有写成返回 1，用法不对返回 2。服务运行中也可以使用。",
            "例：yangguang hand-up 上报.zip --organ linhe --period 2016"
        },
        optionListHeading = "%n选项：%n")
final class HandUpCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "文件", description = "写到哪个文件；已有的文件不覆盖")
    private Path file = Path.of("");

    @Option(names = "--organ", required = true, paramLabel = "机关", description = "哪个机关，如 linhe")
    private String organ = "";

    @Option(names = "--period", required = true, paramLabel = "期间", description = "如 2016、2016-Q2、2016-06")
    private String period = "";

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        Period asked = Period.of(period)
                .orElseThrow(() ->
                        new ParameterException(command, "--period 要写成 2016、2016-Q2 或者 2016-06，不能是“" + period + "”"));
        if (Files.exists(file)) {
            throw new ParameterException(command, "已有文件 " + file + "，不覆盖；请换一个文件名");
        }
        try (var opened = Opened.forCommand(options)) {
            Organ found = opened.get(Organs.class)
                    .find(organ)
                    .orElseThrow(() -> new ParameterException(command, "没有代号为“" + organ + "”的机关，请检查 --organ 和 --data"));
            byte[] made = opened.get(HandingUp.class).make(found, asked, Actor.commandLine(organ));
            Files.write(file, made);
            command.getOut().println("写成 " + file + "，SHA-256 " + Sha256.of(made));
            return CommandLine.ExitCode.OK;
        }
    }
}

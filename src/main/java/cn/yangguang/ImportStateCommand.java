package cn.yangguang;

import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Languages;
import cn.yangguang.upward.StatePackage;
import cn.yangguang.upward.Taking;
import cn.yangguang.upward.TakingIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** {@code ./yangguang import state FILE}: takes in the export of a unit below that runs an installation of its own. */
@NullMarked
@Command(
        name = "state",
        description = {"接收下级单位的上报（hand-up 或者“上报”页面生成的 ZIP）：核对哈希和签名；改动过的、比已有的旧的不接收，同一个文件接收两次不会重复"})
final class ImportStateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "文件", description = "上报文件（ZIP）")
    private Path file = Path.of("");

    @Option(names = "--organ", required = true, paramLabel = "机关", description = "由哪个机关接收，如 lingwu")
    private String organ = "";

    @Option(names = "--key", paramLabel = "指纹", description = "对方公钥的指纹，第一次接收该单位时填写，先当面或者电话核对")
    private String fingerprint = "";

    @Option(names = "--receipt", paramLabel = "文件", description = "把回执写到这个文件，交给对方")
    private @Nullable Path receipt;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > StatePackage.MOST_BYTES) {
            command.getErr().println("没有找到、不能读取或者太大的文件：" + file + "。请检查路径。");
            return CommandLine.ExitCode.SOFTWARE;
        }
        try (var opened = Opened.forCommand(options)) {
            if (opened.get(Organs.class).find(organ).isEmpty()) {
                throw new ParameterException(command, "没有代号为“" + organ + "”的机关，请检查 --organ 和 --data");
            }
            TakingIn taking = opened.get(TakingIn.class);
            return switch (taking.take(organ, Files.readAllBytes(file), fingerprint, Actor.commandLine(organ))) {
                case Taking.Done done -> {
                    write(taking, done);
                    command.getOut()
                            .println((done.before() ? "以前接收过，没有重复：" : "接收了：")
                                    + done.taken().unit() + " "
                                    + done.taken().period() + "，截至 "
                                    + done.taken().on());
                    yield CommandLine.ExitCode.OK;
                }
                case Taking.Refused refused -> {
                    command.getErr()
                            .println(opened.get(Languages.class)
                                    .chinese()
                                    .of(refused.key(), refused.arguments().toArray()));
                    yield CommandLine.ExitCode.SOFTWARE;
                }
            };
        }
    }

    private void write(TakingIn taking, Taking.Done done) throws IOException {
        if (receipt != null) {
            Files.write(receipt, taking.receipt(done.taken()).orElseThrow());
        }
    }
}

package cn.yangguang;

import cn.yangguang.receipt.Note;
import cn.yangguang.receipt.NoteCheck;
import cn.yangguang.receipt.NoteFile;
import cn.yangguang.upward.StatePackage;
import cn.yangguang.vault.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

/** {@code ./yangguang receipt FILE}: whether a receipt or an export is as it was signed; needs no database and no network. */
@NullMarked
@Command(
        name = "receipt",
        description = {
            "核对回执或者上报文件：有没有被改动过、改动了什么、由哪把公钥签名。不用数据库，不用网络。",
            "与签名时一样返回 0，被改动过或者公钥不符返回 1，读不出来或者用法不对返回 2。",
            "不写 --key 时只能说明内容与签名一致；是谁签的，要拿指纹与对方公布的（/api/v1/oversight/keys）核对。",
            "例：yangguang receipt 回执.json --file 上报.zip --key 1a2b…"
        },
        optionListHeading = "%n选项：%n")
final class ReceiptCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "文件", description = "回执（JSON）或者上报文件（ZIP）")
    private Path file = Path.of("");

    @Option(names = "--key", paramLabel = "指纹", description = "签名方公布的公钥指纹；不符返回 1")
    private @Nullable String key;

    @Option(names = "--file", paramLabel = "文件", description = "回执所指的文件，核对它的 SHA-256")
    private @Nullable Path confirmed;

    @Option(names = "--json", description = "用 JSON 报告结果，供程序读取")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() throws IOException {
        byte[] bytes = read(file);
        Optional<StatePackage> export = NoteFile.read(bytes).isPresent() ? Optional.empty() : StatePackage.read(bytes);
        Note note = export.map(StatePackage::note)
                .or(() -> NoteFile.read(bytes))
                .orElseThrow(() -> wrong("这不是回执，也不是上报文件：" + file));
        List<String> problems = new ArrayList<>(export.map(StatePackage::problems)
                .orElseGet(() -> NoteCheck.of(note).problems()));
        if (confirmed != null && !Sha256.of(read(confirmed)).equals(note.field("sha256"))) {
            problems.add("文件 " + confirmed + " 不是回执所指的文件，或者被改动过");
        }
        if (key != null && !note.key().is(key)) {
            problems.add("签名的公钥不是 --key 所指的那一把");
        }
        if (json) {
            spec.commandLine().getOut().println(document(note, problems));
        } else {
            print(note, problems);
        }
        return problems.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void print(Note note, List<String> problems) {
        var out = spec.commandLine().getOut();
        note.fields().forEach((name, text) -> out.println(name + "：" + text));
        out.println("公钥指纹：" + note.key().spoken());
        problems.forEach(spec.commandLine().getErr()::println);
        out.println(
                !problems.isEmpty()
                        ? "不符：" + problems.size() + " 处。"
                        : key == null ? "内容与签名一致。请把公钥指纹与签名方公布的核对。" : "内容与签名一致，公钥相符。");
    }

    private static String document(Note note, List<String> problems) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("genuine", problems.isEmpty());
        document.put("fingerprint", note.key().fingerprint());
        document.put("fields", note.fields());
        document.put("problems", problems);
        return JsonMapper.shared().writeValueAsString(document);
    }

    private byte[] read(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path) || Files.size(path) > StatePackage.MOST_BYTES) {
            throw wrong("没有找到、不能读取或者太大的文件：" + path);
        }
        return Files.readAllBytes(path);
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}

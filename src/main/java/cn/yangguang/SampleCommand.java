package cn.yangguang;

import cn.yangguang.inspection.Drawn;
import cn.yangguang.inspection.PopulationFile;
import cn.yangguang.inspection.Sampling;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullMarked;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code sample}: the random sample of an inspection repeated from its seed; needs no database. */
@NullMarked
@Command(
        name = "sample",
        description = {
            "督查抽样：由种子和总体文件重算样本，与督查页面公布的核对。方法见 docs/inspection-sample.md。",
            "算出样本返回 0，总体文件有错或者哈希不符返回 1，用法不对返回 2。",
            "例：yangguang sample --seed 4f1c… --population 总体.csv --size 12"
        },
        optionListHeading = "%n选项：%n")
final class SampleCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--seed", required = true, paramLabel = "种子", description = "督查页面公布的种子，一字不差")
    private String seed = "";

    @Option(names = "--population", required = true, paramLabel = "文件", description = "总体文件（CSV，有 id 和 weight 两列）")
    private Path population = Path.of("");

    @Option(names = "--size", required = true, paramLabel = "数量", description = "样本量")
    private int size;

    @Option(names = "--sha256", paramLabel = "哈希", description = "公布的总体文件 SHA-256；文件不符就不抽")
    private String expected = "";

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        if (!Sampling.isSeed(seed)) {
            throw new ParameterException(command, "种子应为一行不空的文字，最多 " + Sampling.LONGEST_SEED + " 字");
        }
        if (size < 1) {
            throw new ParameterException(command, "样本量应为 1 以上的整数");
        }
        if (!Files.isRegularFile(population)) {
            throw new ParameterException(command, "没有这个文件：" + population);
        }
        PopulationFile file = PopulationFile.read(Files.readAllBytes(population));
        List<String> wrong = file.problems();
        if (!expected.isEmpty() && !expected.toLowerCase(Locale.ROOT).equals(file.sha256())) {
            wrong = List.of("总体文件与公布的哈希不符，它的 SHA-256 是 " + file.sha256());
        }
        if (!wrong.isEmpty()) {
            wrong.forEach(command.getErr()::println);
            return CommandLine.ExitCode.SOFTWARE;
        }
        List<Drawn> sample = Sampling.draw(seed, file.candidates(), size);
        if (json) {
            command.getOut().println(JsonMapper.shared().writeValueAsString(document(file, sample)));
        } else {
            print(command.getOut(), file, sample);
        }
        return CommandLine.ExitCode.OK;
    }

    private void print(PrintWriter out, PopulationFile file, List<Drawn> sample) {
        out.println("种子：" + seed);
        out.println("总体：" + file.candidates().size() + " 项，SHA-256 " + file.sha256());
        out.println("样本：" + sample.size() + " 项");
        sample.forEach(drawn -> out.printf(
                Locale.ROOT,
                "%3d  %-40s  权重 %d  键 %.12e%n",
                drawn.rank(),
                drawn.candidate().id(),
                drawn.candidate().weight(),
                drawn.key()));
    }

    private Map<String, Object> document(PopulationFile file, List<Drawn> sample) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("seed", seed);
        document.put("population", file.candidates().size());
        document.put("sha256", file.sha256());
        document.put("sample", sample.stream().map(SampleCommand::line).toList());
        return document;
    }

    private static Map<String, Object> line(Drawn drawn) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("rank", drawn.rank());
        line.put("id", drawn.candidate().id());
        line.put("weight", drawn.candidate().weight());
        line.put("key", drawn.key());
        return line;
    }
}

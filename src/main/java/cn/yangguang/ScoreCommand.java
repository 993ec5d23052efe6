package cn.yangguang;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import cn.yangguang.scoring.SampleSet;
import cn.yangguang.scoring.ScoreCard;
import cn.yangguang.scoring.Scoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code score}: makes the scored set of invented documents, and tells how well the review before publication does on one. */
@NullMarked
@Command(
        name = "score",
        description = {
            "评测发布前审查：造一套有标注的虚构文书，看各类内容找到多少、误报多少。",
            "例：yangguang score                     临时造一套，评测",
            "    yangguang score --make DIR          只造，放进 DIR",
            "    yangguang score DIR                 评测已经造好的一套",
            "目标都达到返回 0，有没达到的返回 1，用法不对返回 2。"
        },
        optionListHeading = "%n选项：%n")
final class ScoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "文件夹", description = "已经造好的一套；不写则临时造一套")
    private @Nullable Path set;

    @Option(names = "--make", paramLabel = "文件夹", description = "只造一套，放进这个文件夹（没有或者是空的）")
    private @Nullable Path make;

    @Option(names = "--documents", paramLabel = "份数", description = "造多少份；默认 ${DEFAULT-VALUE}")
    private int documents = SampleSet.DOCUMENTS;

    @Option(names = "--seed", paramLabel = "种子", description = "同一个种子造出同一套；默认 ${DEFAULT-VALUE}")
    private long seed = SampleSet.SEED;

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() throws IOException {
        check();
        silenceLibraries();
        if (make != null) {
            var counts = SampleSet.make(make, documents, seed, bar("编造文书", documents));
            new ScorePrint(out()).made(make, documents, counts);
            return CommandLine.ExitCode.OK;
        }
        if (set != null) {
            return score(set);
        }
        Path folder = Files.createTempDirectory("yangguang-score");
        try {
            SampleSet.make(folder, documents, seed, bar("编造文书", documents));
            return score(folder);
        } finally {
            remove(folder);
        }
    }

    private int score(Path folder) throws IOException {
        ScoreCard card = new Scoring().score(folder, bar("评测", Scoring.size(folder)));
        if (json) {
            out().println(JsonMapper.shared().writeValueAsString(card));
        } else {
            new ScorePrint(out()).card(card);
        }
        return card.met() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void check() throws IOException {
        if (documents < 1) {
            throw wrong("--documents 应为 1 以上的整数");
        }
        if (make != null && set != null) {
            throw wrong("--make 只造不评，不与要评测的文件夹同用");
        }
        if (set != null && !Scoring.isSet(set)) {
            throw wrong("文件夹“" + set + "”里没有标注（labels.jsonl），请先用 score --make 造一套");
        }
        if (make != null && Files.exists(make) && !empty(make)) {
            throw wrong("“" + make + "”不是空文件夹，请换一个，免得新旧混在一起");
        }
    }

    /** What a library says of a font of an invented file is nothing to whoever reads the figures. */
    private static void silenceLibraries() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger("org.apache").setLevel(Level.OFF);
        }
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private java.util.function.IntConsumer bar(String doing, int of) {
        var bar = new ProgressBar(spec, doing);
        return done -> bar.at(done, of);
    }

    private static void remove(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException busy) {
                    throw new UncheckedIOException(busy);
                }
            });
        }
    }

    private java.io.PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}

package cn.yangguang;

import cn.yangguang.dissection.ConfinedDissector;
import cn.yangguang.dissection.Unreadable;
import cn.yangguang.screening.OfficeFacts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code screen}: the gate before publication for files outside the database, as before an upload or over a whole archive. */
@NullMarked
@Command(
        name = "screen",
        synopsisHeading = "用法：",
        description = {
            "发布前审查：查找个人信息、密级和内部标志、隐藏数据和用语问题，逐处指明位置，不显示查到的内容。",
            "不需要数据库，也不改动文件。没有发现返回 0，有发现返回 1，没有发现但有文件读不出、或者用法不对返回 2。",
            "例：yangguang screen 公示名单.xlsx",
            "    yangguang screen 附件文件夹 --json > 结果.jsonl"
        },
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ScreenCommand implements Callable<Integer> {

    private static final int UNREADABLE = 2;
    private static final String NO_OCR =
            "本机没有安装文字识别程序 Tesseract 及其中文数据 chi_sim，扫描件和图片中的文字没有看到。安装：apt-get install tesseract-ocr tesseract-ocr-chi-sim";

    private final Clock clock = Clock.system(Program.ZONE);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "文件|文件夹|网址清单", description = "文件；文件夹（连同其下全部文件）；每行一个网址的文本文件")
    private List<String> targets = List.of();

    @Option(names = "--json", description = "每个文件输出一行 JSON")
    private boolean json;

    @Option(names = "--reasons", description = "同 --json 一起用：另给出每处的理由、依据，以及读不出的原因")
    private boolean reasons;

    @Option(names = "--facts", paramLabel = "文件", description = "本机关的名称、公开的电话和邮箱、领导职务（JSON），这些不算发现")
    private @Nullable Path facts;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        ScreenTargets chosen = ScreenTargets.of(targets);
        if (!chosen.problems().isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join("；", chosen.problems()));
        }
        Tally tally = new Tally(chosen.targets().size());
        OfficeFacts office = office();
        try (ScreenTools tools = new ScreenTools();
                ScreenRun run = new ScreenRun(tools.screener(office, LocalDate.now(clock)), tools.workers())) {
            run.all(chosen.targets(), tally::add);
        }
        return tally.end();
    }

    private OfficeFacts office() {
        try {
            return facts == null ? OfficeFacts.NONE : ScreenFacts.read(facts);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    /** Counts and tells, file by file. */
    private final class Tally {
        private final int all;
        private final ProgressBar bar = new ProgressBar(spec, "审查文件");
        private final ScreenPrint print = new ScreenPrint(spec.commandLine().getOut(), json, reasons);
        private int done;
        private int clean;
        private int found;
        private int unread;
        private boolean scans;

        Tally(int all) {
            this.all = all;
        }

        void add(Screened file) {
            if (!file.findings().isEmpty()) {
                found++;
            } else if (file.readable()) {
                clean++;
            }
            if (!file.readable()) {
                unread++;
                scans |= file.unread() == Unreadable.NO_TEXT;
            }
            bar.clear();
            print.file(file);
            bar.at(++done, all);
        }

        /** What was certainly found outweighs what could not be read: 1 asks for work, 2 for a look by a person. */
        int end() {
            print.summary(all, clean, found, unread);
            if (scans && !ConfinedDissector.seesPictures()) {
                spec.commandLine().getErr().println(NO_OCR);
            }
            return found > 0 ? 1 : unread > 0 ? UNREADABLE : 0;
        }
    }
}

package cn.yangguang;

import cn.yangguang.monitor.CheckRun;
import cn.yangguang.monitor.Checking;
import cn.yangguang.monitor.ColumnState;
import cn.yangguang.monitor.Finding;
import cn.yangguang.monitor.Light;
import cn.yangguang.monitor.Monitor;
import cn.yangguang.monitor.OrganFreshness;
import cn.yangguang.monitor.Veto;
import cn.yangguang.page.Languages;
import cn.yangguang.page.Words;
import java.util.List;
import java.util.Set;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./yangguang monitor}: 栏目更新监测 on the command line, for a nightly job. Looks through all links and attachments, also while
 * the program serves (then the two take turns), and tells what is wanting. Returns 0 when nothing is, 1 when something is.
 */
@NullMarked
@Command(
        name = "monitor",
        description = {"栏目更新监测：检查超期未更新的栏目、空白栏目、打不开的链接和附件。", "没有发现返回 0，有发现返回 1，用法不对返回 2。服务运行中也可以使用。"})
final class MonitorCommand implements Callable<Integer> {

    private static final Set<Light> WANTING = Set.of(Light.RED, Light.EMPTY);

    /** An organ as programs read it. */
    record Told(OrganFreshness state, List<Finding> findings) {}

    /** The whole answer as programs read it. */
    record Report(CheckRun check, boolean wanting, List<String> missingLabels, List<Told> organs) {}

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--organ", paramLabel = "机关", description = "只报告这个机关，如 linhe；不写则报告全部")
    private @Nullable String organ;

    @Option(names = "--json", description = "用 JSON 报告结果，供程序读取")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() {
        try (var opened = Opened.forCommand(options)) {
            Monitor monitor = opened.get(Monitor.class);
            if (organ != null && monitor.of(Set.of(organ)).isEmpty()) {
                throw new ParameterException(spec.commandLine(), "没有代号为“" + organ + "”的在用机关，请检查 --organ 和 --data");
            }
            var bar = new ProgressBar(spec, "检查链接和附件");
            CheckRun run = opened.get(Checking.class).whole(step -> tell(bar, step));
            List<Told> told = (organ == null ? monitor.ofAll() : monitor.of(Set.of(organ)))
                    .stream()
                            .map(state -> new Told(
                                    state, monitor.findings(Set.of(state.organ().key()))))
                            .toList();
            boolean wanting = told.stream().anyMatch(MonitorCommand::wanting);
            if (json) {
                say(JsonMapper.shared().writeValueAsString(new Report(run, wanting, monitor.missingLabels(), told)));
            } else {
                Words words = opened.get(Languages.class).chinese();
                told.forEach(one -> lines(one, words));
                if (!monitor.missingLabels().isEmpty()) {
                    say(words.of("monitor.labels", String.join("、", monitor.missingLabels())));
                }
                say("共检查 " + run.done() + " 条信息；" + (wanting ? "有需要处理的发现。" : "没有发现。"));
            }
            return wanting ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
        }
    }

    private void tell(ProgressBar bar, CheckRun step) {
        if (!json) {
            bar.at(Math.min(step.done(), step.total()), step.total());
        }
    }

    private static boolean wanting(Told told) {
        return told.state().wanting() || told.findings().stream().anyMatch(f -> f.kind() != Finding.Kind.UNCHECKED);
    }

    private void lines(Told told, Words words) {
        OrganFreshness state = told.state();
        say(state.organ().fullName() + "（" + state.organ().key() + "）");
        for (Veto veto : state.vetoes()) {
            if (veto.met()) {
                say("  [单项否决] " + veto.code() + " "
                        + (veto.count() < 0
                                ? words.of("monitor.veto.silent")
                                : words.of(veto.key(), "" + veto.count(), "" + veto.threshold())));
            }
        }
        for (ColumnState column : state.columns()) {
            if (WANTING.contains(column.light())) {
                Integer left = column.left();
                say("  [" + words.of("monitor.light." + column.light()) + "] "
                        + column.category().title() + (left == null ? "" : " " + words.of("monitor.over", "" + -left)));
            }
        }
        for (Finding finding : told.findings()) {
            say("  [" + words.of("monitor.fault." + finding.fault()) + finding.detail() + "] " + finding.title() + "："
                    + finding.place());
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}

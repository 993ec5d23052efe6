package cn.yangguang;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Languages;
import cn.yangguang.page.Words;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.Grade;
import cn.yangguang.supervision.Overview;
import cn.yangguang.supervision.Supervision;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./yangguang supervise}: 监督总览 on the command line. Tells everything that is late, half done, wrong or faked as of a day.
 * Returns 0 when nothing is, 1 when something is.
 */
@NullMarked
@Command(
        name = "supervise",
        description = {"监督总览：列出应公开未公开、公开不完整、逾期、账目不平、没有答复等问题。", "没有问题返回 0，有问题返回 1，用法不对返回 2。服务运行中也可以使用。"})
final class SuperviseCommand implements Callable<Integer> {

    /** A concern as programs read it. */
    record Told(
            String organ,
            String code,
            Grade grade,
            String subject,
            LocalDate since,
            List<String> facts,
            String words,
            String address) {}

    /** The whole answer as programs read it. */
    record Report(LocalDate on, int organs, List<Told> concerns) {}

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--organ", paramLabel = "机关", description = "只看这个机关及其下级（含村），如 linhe；不写则看全部")
    private @Nullable String organ;

    @Option(names = "--on", paramLabel = "日期", description = "截至哪一天，如 2016-12-31；不写则为今天")
    private @Nullable String on;

    @Option(names = "--json", description = "用 JSON 报告结果，供程序读取")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() {
        Optional<LocalDate> day = day();
        try (var opened = Opened.forCommand(options)) {
            Supervision supervision = opened.get(Supervision.class);
            LocalDate asked = day.orElseGet(supervision::today);
            Overview overview = supervision.whole(top(opened.get(Organs.class)), asked);
            Words words = opened.get(Languages.class).chinese();
            List<Told> told = overview.rows().stream()
                    .flatMap(row -> row.concerns().stream())
                    .map(concern -> told(concern, words))
                    .toList();
            if (json) {
                say(JsonMapper.shared()
                        .writeValueAsString(new Report(asked, overview.rows().size(), told)));
            } else {
                overview.rows().forEach(row -> lines(row, words));
                say("截至 " + asked + "，" + overview.rows().size() + " 个单位，"
                        + (told.isEmpty() ? "没有发现问题。" : told.size() + " 个问题。"));
            }
            return told.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(on).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), "--on 要写成 2016-12-31 这样的日期，不能是“" + on + "”");
        }
    }

    private Optional<Organ> top(Organs organs) {
        return Optional.ofNullable(organ)
                .map(key -> organs.find(key)
                        .filter(Organ::active)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), "没有代号为“" + key + "”的在用机关，请检查 --organ 和 --data")));
    }

    private static Told told(Concern one, Words words) {
        return new Told(
                one.organ(),
                one.code(),
                one.grade(),
                one.subject(),
                one.since(),
                one.facts(),
                words.of(one.message(), one.facts().toArray()),
                one.address());
    }

    private void lines(Overview.Row row, Words words) {
        if (row.concerns().isEmpty()) {
            return;
        }
        say(row.organ().fullName() + "（" + row.organ().key() + "）");
        for (Concern concern : row.concerns()) {
            say("  [" + words.of("supervision.grade." + concern.grade()) + "] " + concern.since() + " "
                    + words.of("concern.group." + concern.group()) + "："
                    + words.of(concern.message(), concern.facts().toArray()) + "（" + concern.code() + "）");
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}

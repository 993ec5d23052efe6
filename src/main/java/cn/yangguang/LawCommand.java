package cn.yangguang;

import cn.yangguang.law.ClockRule;
import cn.yangguang.law.FeeEra;
import cn.yangguang.law.Ground;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.LetterRule;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.Limit;
import cn.yangguang.law.OutcomeRule;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.law.ReceiptRule;
import cn.yangguang.law.Remedies;
import cn.yangguang.law.RemedyNotice;
import cn.yangguang.law.RemedyTerm;
import cn.yangguang.law.ReplyOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

/** {@code law}: what the law says about applications received on one day, as the program applies it. */
@NullMarked
@Command(
        name = "law",
        synopsisHeading = "用法：",
        description = {"列出某一天有效的依申请公开规定：期限、收到之日、理由、决定、文书、救济、收费，每条注明依据。", "例：yangguang law --on 2016-01-29"},
        optionListHeading = "%n选项：%n")
final class LawCommand implements Callable<Integer> {

    /** The whole as programs read it. */
    record Told(
            LocalDate on,
            LawVersion version,
            String title,
            LocalDate from,
            boolean purposeMayBeAsked,
            List<Limit> limits,
            List<ReceiptRule> receipts,
            List<ClockRule> clock,
            List<Ground> grounds,
            List<OutcomeRule> outcomes,
            List<LetterRule> letters,
            RemedyNotice remedyWithheld,
            RemedyNotice remedyOther,
            RemedyNotice remedySilence,
            List<RemedyTerm> remedyTerms,
            FeeEra fees) {}

    private final Clock clock = Clock.system(Program.ZONE);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--on", paramLabel = "日期", description = "收到申请（或者发文）的日期，如 2016-01-29；不写则为今天")
    private @Nullable String on;

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        LocalDate day = on == null
                ? LocalDate.now(clock)
                : WorkdaysInput.date(on)
                        .orElseThrow(() -> new ParameterException(command, "--on 的值“" + on + "”不是日期，请写成 2016-01-29"));
        if (json) {
            command.getOut().println(JsonMapper.shared().writeValueAsString(told(day)));
        } else {
            new LawPrint(command.getOut(), day).all();
        }
        return CommandLine.ExitCode.OK;
    }

    private static Told told(LocalDate day) {
        LawProfile law = LawProfile.on(day);
        return new Told(
                day,
                law.version(),
                law.version().title(),
                law.from(),
                law.purposeMayBeAsked(),
                law.limits(),
                Arrays.stream(ReceiptChannel.values()).map(law::receipt).toList(),
                law.clockRules(),
                law.grounds(),
                law.outcomes(),
                law.letters(),
                Remedies.on(day, LetterType.REFUSE, ReplyOutcome.REFUSED_STATE_SECRET),
                Remedies.on(day, LetterType.GRANT, ReplyOutcome.GRANTED),
                Remedies.againstSilence(day),
                RemedyTerm.on(day),
                FeeEra.on(day));
    }
}

package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.disclosure.Step;
import cn.yangguang.disclosure.WithdrawalClass;
import cn.yangguang.disclosure.WithholdingGround;
import cn.yangguang.identity.Duty;
import cn.yangguang.page.Screen;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A step in words. */
public record StepView(
        int seq,
        int edition,
        String when,
        String who,
        String duty,
        String action,
        String from,
        String to,
        List<Said> said) {

    private static final Set<Detail> NOT_WORDS = EnumSet.of(Detail.SEEN, Detail.EVIDENCE, Detail.FILE);

    public StepView {
        said = List.copyOf(said);
    }

    /** What was said with the step: which detail, and the words. */
    public record Said(String label, String text) {}

    static StepView of(Screen screen, Step step, List<Channel> channels) {
        Duty duty = step.duty();
        Stage from = step.from();
        return new StepView(
                step.seq(),
                step.edition(),
                screen.minute(step.at()),
                step.personName(),
                duty == null ? "" : duty.title(),
                OfficeTitles.of(screen, step.action()),
                from == null ? "" : OfficeTitles.of(screen, from),
                OfficeTitles.of(screen, step.to()),
                said(screen, step, channels));
    }

    /** The details in the order of their enum. */
    private static List<Said> said(Screen screen, Step step, List<Channel> channels) {
        return Arrays.stream(Detail.values())
                .filter(detail ->
                        !NOT_WORDS.contains(detail) && step.particulars().gives(detail))
                .map(detail -> new Said(
                        OfficeTitles.of(screen, detail),
                        words(screen, detail, step.particulars().get(detail), channels)))
                .toList();
    }

    private static String words(Screen screen, Detail detail, String value, List<Channel> channels) {
        return switch (detail) {
            case GROUND ->
                Arrays.stream(WithholdingGround.values())
                        .filter(g -> g.name().equals(value))
                        .map(g -> OfficeTitles.of(screen, g))
                        .findFirst()
                        .orElse(value);
            case WITHDRAWAL_CLASS ->
                Arrays.stream(WithdrawalClass.values())
                        .filter(c -> c.name().equals(value))
                        .map(c -> OfficeTitles.of(screen, c))
                        .findFirst()
                        .orElse(value);
            case CHANNEL -> title(channels, value);
            case FINDING -> value.replaceAll("^[0-9a-f]+/|/[A-Z]+$", "");
            default -> value;
        };
    }

    static String title(List<Channel> channels, String code) {
        return channels.stream()
                .filter(channel -> channel.code().equals(code))
                .map(Channel::title)
                .findFirst()
                .orElse(code);
    }
}

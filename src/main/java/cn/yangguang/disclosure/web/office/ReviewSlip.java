package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.disclosure.Step;
import cn.yangguang.identity.Duty;
import cn.yangguang.page.Screen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 政府信息公开审查呈批单, filled from the content and the steps. What nobody has decided yet stays blank, to be read as
 * such; only the round that counts is on it, from the last time the draft was submitted.
 *
 * @param period 所属期间, or empty
 * @param files the attachments with how they were made anew
 * @param publicity how many persons are named until when, or empty
 */
public record ReviewSlip(
        String organ,
        String indexNumber,
        String title,
        String department,
        String drafter,
        String source,
        String mode,
        String how,
        String audience,
        String channels,
        String disclosedOn,
        String period,
        String publicity,
        Map<Detail, String> secrecy,
        String consultation,
        String decision,
        List<RebuiltFile> files,
        List<Opinion> opinions) {

    /** What one person said at one station, with the place for the signature. */
    public record Opinion(String station, String words, String name, String date) {}

    private record Station(Action passing, Stage stage) {}

    private static final List<Station> STATIONS = List.of(
            new Station(Action.CONFIRM_SELF_CHECK, Stage.SELF_CHECK),
            new Station(Action.PASS_PRE_REVIEW, Stage.PRE_REVIEW),
            new Station(Action.PASS_SECOND_REVIEW, Stage.SECOND_REVIEW),
            new Station(Action.PASS_SECRECY_REVIEW, Stage.SECRECY_REVIEW),
            new Station(Action.APPROVE, Stage.FINAL_APPROVAL),
            new Station(Action.APPROVE_AS_CHIEF, Stage.CHIEF_APPROVAL));

    private static final List<Detail> SECRECY =
            List.of(Detail.STATE_SECRET, Detail.TRADE_SECRET, Detail.PERSONAL_PRIVACY, Detail.STABILITY);

    public ReviewSlip {
        secrecy = new EnumMap<>(secrecy);
        files = List.copyOf(files);
        opinions = List.copyOf(opinions);
    }

    /** The questions of the secrecy review, in their order. */
    public List<Detail> questions() {
        return SECRECY;
    }

    static ReviewSlip of(
            Screen screen, Dossier dossier, Edition edition, String organ, String channels, List<RebuiltFile> files) {
        EditionContent content = edition.content();
        List<Step> round = round(dossier, edition.ref().number());
        String indexNumber = dossier.disclosure().indexNumber();
        return new ReviewSlip(
                organ,
                indexNumber == null ? "" : indexNumber,
                content.title(),
                content.department().isEmpty() ? organ : content.department(),
                drafter(dossier, edition.ref().number()),
                content.source(),
                OfficeTitles.of(screen, content.mode()),
                said(round, Action.PASS_PRE_REVIEW, Detail.HOW),
                said(round, Action.PASS_PRE_REVIEW, Detail.TO_WHOM),
                channels,
                disclosedOn(screen, edition, round),
                OfficeTitles.of(screen, content.period()),
                OfficeTitles.of(screen, content.persons()),
                secrecy(round),
                consultation(screen, round),
                decision(screen, edition, round),
                files,
                opinions(screen, round));
    }

    /** Steps since the draft last went on its way. */
    private static List<Step> round(Dossier dossier, int edition) {
        List<Step> steps = dossier.steps(edition);
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).to() == Stage.DRAFT) {
                from = i;
            }
        }
        return steps.subList(from, steps.size());
    }

    private static String drafter(Dossier dossier, int edition) {
        return dossier.steps(edition).stream()
                .filter(step -> step.action() == Action.CREATE || step.action() == Action.EDIT)
                .map(Step::personName)
                .distinct()
                .reduce((a, b) -> a + "、" + b)
                .orElse("");
    }

    private static Map<Detail, String> secrecy(List<Step> round) {
        Map<Detail, String> answers = new EnumMap<>(Detail.class);
        SECRECY.forEach(question -> answers.put(question, said(round, Action.PASS_SECRECY_REVIEW, question)));
        return answers;
    }

    /** The day of publication; before it, the day the pre-review set. */
    private static String disclosedOn(Screen screen, Edition edition, List<Step> round) {
        var at = edition.publishedAt();
        if (at != null) {
            return screen.minute(at).substring(0, 10);
        }
        String planned = said(round, Action.PASS_PRE_REVIEW, Detail.BY_WHEN);
        return planned.isEmpty() ? "" : screen.of("disclosure.slip.by", planned);
    }

    /** 是否需要批准或协商: who was asked, and the answer. */
    private static String consultation(Screen screen, List<Step> round) {
        Optional<Step> referred = last(round, Action.REFER);
        if (referred.isEmpty()) {
            return last(round, Action.APPROVE).isPresent() ? screen.of("disclosure.no") : "";
        }
        String ruling = last(round, Action.RECORD_RULING)
                .map(step -> step.particulars().get(Detail.RULING_NUMBER) + " "
                        + step.particulars().get(Detail.REASON))
                .orElse("");
        return screen.of(
                        "disclosure.slip.referred", referred.get().particulars().get(Detail.AUTHORITY), ruling)
                .strip();
    }

    private static String decision(Screen screen, Edition edition, List<Step> round) {
        if (edition.stage().everPublished()) {
            return screen.of("disclosure.slip.published");
        }
        if (edition.stage() == Stage.NOT_DISCLOSED) {
            return screen.of("disclosure.slip.declined", said(round, Action.DECLINE, Detail.REASON));
        }
        return "";
    }

    private static List<Opinion> opinions(Screen screen, List<Step> round) {
        boolean second = last(round, Action.PASS_SECOND_REVIEW).isPresent();
        boolean chief = last(round, Action.APPROVE_AS_CHIEF).isPresent();
        List<Opinion> opinions = new ArrayList<>();
        for (Station station : STATIONS) {
            boolean optional = station.stage() == Stage.SECOND_REVIEW && !second
                    || station.stage() == Stage.CHIEF_APPROVAL && !chief;
            if (!optional) {
                opinions.add(opinion(screen, station, round));
            }
        }
        return opinions;
    }

    private static Opinion opinion(Screen screen, Station station, List<Step> round) {
        String title = OfficeTitles.of(screen, station.stage());
        Optional<Step> passed = last(round, station.passing())
                .or(() -> round.stream()
                        .filter(step -> step.action() == Action.DECLINE && step.from() == station.stage())
                        .findFirst());
        return passed.map(step -> new Opinion(
                        title + duty(step.duty()),
                        words(screen, step),
                        step.personName(),
                        screen.minute(step.at()).substring(0, 10)))
                .orElseGet(() -> new Opinion(title, "", "", ""));
    }

    private static String words(Screen screen, Step step) {
        String opinion = step.action() == Action.DECLINE
                ? step.particulars().get(Detail.REASON)
                : step.particulars().get(Detail.OPINION);
        String done = OfficeTitles.of(screen, step.action());
        return opinion.isEmpty() ? done + "。" : done + "。" + opinion;
    }

    private static String duty(@Nullable Duty duty) {
        return duty == null ? "" : "（" + duty.title() + "）";
    }

    private static String said(List<Step> round, Action action, Detail detail) {
        return last(round, action).map(step -> step.particulars().get(detail)).orElse("");
    }

    private static Optional<Step> last(List<Step> round, Action action) {
        return round.stream().filter(step -> step.action() == action).reduce((first, second) -> second);
    }
}

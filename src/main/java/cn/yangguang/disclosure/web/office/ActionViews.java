package cn.yangguang.disclosure.web.office;

import cn.yangguang.catalogue.DueDate;
import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.Delivery;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.disclosure.WithdrawalClass;
import cn.yangguang.disclosure.WithholdingGround;
import cn.yangguang.identity.Person;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Screen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what the rules offer into forms: what to choose from, what stands in the fields at first. */
@Component
class ActionViews {

    /** An act that was just refused, with what was typed, so that nothing is lost. */
    record Failed(Action action, Particulars typed, String problem) {}

    private final Disclosures disclosures;
    private final Channels channels;

    ActionViews(Disclosures disclosures, Channels channels) {
        this.disclosures = disclosures;
        this.channels = channels;
    }

    List<ActionView> of(Screen screen, Dossier dossier, Edition edition, Person person, @Nullable Failed failed) {
        return disclosures.offers(dossier, edition, person).stream()
                .filter(offer ->
                        offer.action() != Action.EDIT && !offer.action().onFindings())
                .map(offer -> {
                    Failed tried = failed != null && failed.action() == offer.action() ? failed : null;
                    return new ActionView(
                            edition.ref(),
                            offer,
                            fields(screen, dossier, edition, offer.action(), tried),
                            edition.contentHash(),
                            tried == null ? "" : tried.problem());
                })
                .toList();
    }

    /** What the gate found, with what this person may do about it. */
    FindingsView findings(Dossier dossier, Edition edition, Person person, boolean whole) {
        return FindingsView.of(
                edition,
                disclosures.examination(dossier, edition),
                disclosures.offers(dossier, edition, person),
                whole);
    }

    /** The body with the words of open findings marked. */
    String marked(Dossier dossier, Edition edition, FindingsView findings) {
        return disclosures.marked(dossier, edition, findings.examination());
    }

    /** Title and summary as HTML, marked likewise. */
    List<String> markedHead(Dossier dossier, Edition edition, FindingsView findings) {
        return disclosures.markedHead(dossier, edition, findings.examination());
    }

    /** Whether a publication today would need its reason. */
    boolean late(Screen screen, Dossier dossier, Edition edition) {
        return edition.lateReason().isEmpty()
                && disclosures
                        .due(dossier, edition)
                        .filter(due -> due.isLate(screen.today()))
                        .isPresent();
    }

    private List<ActionField> fields(
            Screen screen, Dossier dossier, Edition edition, Action action, @Nullable Failed failed) {
        LocalDate due = disclosures.due(dossier, edition).map(DueDate::date).orElse(screen.today());
        return ActionFields.of(action, late(screen, dossier, edition)).stream()
                .map(field -> field.choosing(choices(screen, dossier, edition, field.detail())))
                .map(field -> field.with(
                        failed != null
                                ? failed.typed().get(field.detail())
                                : atFirst(screen, dossier, edition, field, due)))
                .toList();
    }

    private List<Choice> choices(Screen screen, Dossier dossier, Edition edition, Detail detail) {
        return switch (detail) {
            case WHETHER ->
                List.of(
                        new Choice("公开", screen.of("disclosure.whether.whole")),
                        new Choice("区分处理后公开", screen.of("disclosure.whether.part")));
            case GROUND ->
                Arrays.stream(WithholdingGround.values())
                        .map(g -> new Choice(g.name(), OfficeTitles.of(screen, g) + "（" + g.article() + "）"))
                        .toList();
            case WITHDRAWAL_CLASS ->
                Arrays.stream(WithdrawalClass.values())
                        .map(c -> new Choice(c.name(), OfficeTitles.of(screen, c)))
                        .toList();
            case CHANNEL ->
                open(dossier, edition).stream()
                        .map(c -> new Choice(c.code(), c.title()))
                        .toList();
            default -> List.of();
        };
    }

    /** Channels not recorded yet, the planned ones first. */
    private List<Channel> open(Dossier dossier, Edition edition) {
        Set<String> recorded = disclosures.deliveries(edition.ref()).stream()
                .map(Delivery::channel)
                .collect(Collectors.toSet());
        List<String> planned = edition.content().channels();
        return channels.offeredTo(dossier.disclosure().organ()).stream()
                .filter(channel -> !recorded.contains(channel.code()))
                .sorted((a, b) -> Boolean.compare(planned.contains(b.code()), planned.contains(a.code())))
                .toList();
    }

    private String atFirst(Screen screen, Dossier dossier, Edition edition, ActionField field, LocalDate due) {
        return switch (field.detail()) {
            case HOW -> plannedTitles(dossier, edition);
            case TO_WHOM ->
                edition.content().audience().isEmpty()
                        ? "全社会"
                        : edition.content().audience();
            case BY_WHEN -> (due.isBefore(screen.today()) ? screen.today() : due).toString();
            case POSTED_ON -> screen.today().toString();
            case CHANNEL ->
                open(dossier, edition).stream().findFirst().map(Channel::code).orElse("");
            default -> "";
        };
    }

    private String plannedTitles(Dossier dossier, Edition edition) {
        return channels.offeredTo(dossier.disclosure().organ()).stream()
                .filter(channel -> edition.content().channels().contains(channel.code()))
                .map(Channel::title)
                .collect(Collectors.joining("、"));
    }
}

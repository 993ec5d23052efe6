package cn.yangguang.disclosure.web.office;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.catalogue.Matter;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.catalogue.Theme;
import cn.yangguang.catalogue.Themes;
import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.Delivery;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.Worklist;
import cn.yangguang.disclosure.web.office.ReviewView.DeliveryView;
import cn.yangguang.disclosure.web.office.ReviewView.Fact;
import cn.yangguang.files.Contents;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Screen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the review screen shows. */
@Component
class ReviewViews {

    private final Disclosures disclosures;
    private final Worklist worklist;
    private final ActionViews actions;
    private final Channels channels;
    private final Categories categories;
    private final Matters matters;
    private final Organs organs;

    private final Contents contents;

    ReviewViews(
            Disclosures disclosures,
            Worklist worklist,
            ActionViews actions,
            Channels channels,
            Categories categories,
            Matters matters,
            Organs organs,
            Contents contents) {
        this.disclosures = disclosures;
        this.worklist = worklist;
        this.actions = actions;
        this.channels = channels;
        this.categories = categories;
        this.matters = matters;
        this.organs = organs;
        this.contents = contents;
    }

    ReviewView of(
            Screen screen,
            Dossier dossier,
            Edition edition,
            Person person,
            ActionViews.@Nullable Failed failed,
            List<String> refusals) {
        List<Channel> offered = channels.offeredTo(dossier.disclosure().organ());
        FindingsView findings = actions.findings(dossier, edition, person, false);
        return new ReviewView(
                dossier,
                edition,
                facts(screen, dossier, edition, offered),
                dossier.steps(edition.ref().number()).stream()
                        .map(step -> StepView.of(screen, step, offered))
                        .toList(),
                deliveries(screen, edition, offered),
                due(dossier, edition),
                actions.of(screen, dossier, edition, person, failed),
                refusals,
                editable(dossier, edition, person),
                findings,
                disclosures.ready(dossier, edition),
                actions.markedHead(dossier, edition, findings),
                actions.marked(dossier, edition, findings));
    }

    /** The explained last lawful day, while it matters. */
    @Nullable
    DueView due(Dossier dossier, Edition edition) {
        return edition.stage().open()
                ? disclosures
                        .due(dossier, edition)
                        .map(due -> new DueView(due, worklist.left(due)))
                        .orElse(null)
                : null;
    }

    boolean editable(Dossier dossier, Edition edition, Person person) {
        return disclosures.offers(dossier, edition, person).stream()
                .anyMatch(offer -> offer.action() == Action.EDIT && offer.allowed());
    }

    List<DeliveryView> deliveries(Screen screen, Edition edition, List<Channel> offered) {
        return disclosures.deliveries(edition.ref()).stream()
                .map(delivery -> new DeliveryView(
                        StepView.title(offered, delivery.channel()),
                        screen.day(delivery.postedOn()),
                        text(delivery.evidence()),
                        isPicture(delivery),
                        delivery.note(),
                        screen.minute(delivery.recordedAt()),
                        delivery.personName()))
                .toList();
    }

    String organName(String key) {
        return organs.find(key).map(Organ::fullName).orElse(key);
    }

    List<Fact> facts(Screen screen, Dossier dossier, Edition edition, List<Channel> offered) {
        EditionContent content = edition.content();
        Long matter = content.matter();
        return List.of(
                fact(screen, "indexNumber", text(dossier.disclosure().indexNumber())),
                fact(screen, "organ", organName(dossier.disclosure().organ())),
                fact(screen, "department", content.department()),
                fact(screen, "mode", OfficeTitles.of(screen, content.mode())),
                fact(screen, "formationDate", screen.day(content.formationDate())),
                fact(screen, "publishDate", screen.minute(edition.publishedAt())),
                fact(screen, "documentNumber", content.documentNumber()),
                fact(screen, "category", category(content.category())),
                fact(
                        screen,
                        "matter",
                        matter == null
                                ? ""
                                : matters.find(matter).map(Matter::title).orElse("")),
                fact(
                        screen,
                        "theme",
                        Optional.ofNullable(content.theme())
                                .flatMap(Themes::find)
                                .map(Theme::display)
                                .orElse("")),
                fact(screen, "genre", content.genre()),
                fact(screen, "audience", content.audience()),
                fact(screen, "keywords", content.keywords()),
                fact(screen, "source", content.source()),
                fact(screen, "period", OfficeTitles.of(screen, content.period())),
                fact(screen, "personList", OfficeTitles.of(screen, content.persons())),
                fact(screen, "channels", titles(offered, content.channels())),
                fact(screen, "lateReason", edition.lateReason()));
    }

    static String titles(List<Channel> offered, List<String> codes) {
        return codes.stream().map(code -> StepView.title(offered, code)).collect(Collectors.joining("、"));
    }

    private boolean isPicture(Delivery delivery) {
        String evidence = delivery.evidence();
        return evidence != null
                && contents.find(evidence).filter(contents::isImage).isPresent();
    }

    private String category(@Nullable String code) {
        return code == null ? "" : categories.find(code).map(Category::title).orElse(code);
    }

    private static Fact fact(Screen screen, String field, String value) {
        return new Fact(screen.of("disclosure.field." + field), value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}

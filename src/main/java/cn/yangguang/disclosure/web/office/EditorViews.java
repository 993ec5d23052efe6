package cn.yangguang.disclosure.web.office;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.catalogue.DueDate;
import cn.yangguang.catalogue.Genres;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.catalogue.Themes;
import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.disclosure.Step;
import cn.yangguang.disclosure.Worklist;
import cn.yangguang.disclosure.web.office.EditorView.EditorChoices;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the editor shows. */
@Component
class EditorViews {

    private final Disclosures disclosures;
    private final Worklist worklist;
    private final ActionViews actions;
    private final Channels channels;
    private final Categories categories;
    private final Matters matters;
    private final Organs organs;

    EditorViews(
            Disclosures disclosures,
            Worklist worklist,
            ActionViews actions,
            Channels channels,
            Categories categories,
            Matters matters,
            Organs organs) {
        this.disclosures = disclosures;
        this.worklist = worklist;
        this.actions = actions;
        this.channels = channels;
        this.categories = categories;
        this.matters = matters;
        this.organs = organs;
    }

    /** The editor of a new draft. */
    EditorView fresh(Screen screen, Person person, EditorForm form, List<FieldProblem> problems, List<String> notices) {
        return new EditorView(
                null,
                form,
                problems,
                notices,
                null,
                due(null, null, form),
                choices(screen, person, form),
                List.of(),
                null);
    }

    /** The editor of a draft that exists. */
    EditorView existing(
            Screen screen,
            Person person,
            Dossier dossier,
            Edition edition,
            EditorForm form,
            List<FieldProblem> problems,
            List<String> notices) {
        return new EditorView(
                edition.ref(),
                form,
                problems,
                notices,
                returned(dossier, edition),
                due(dossier, edition, form),
                choices(screen, person, form),
                actions.of(screen, dossier, edition, person, null).stream()
                        .filter(action -> action.action() != Action.SUBMIT)
                        .toList(),
                actions.findings(dossier, edition, person, false));
    }

    /** The last lawful day for what stands in the form now; a later edition counts from the day it was opened. */
    @Nullable
    DueView due(@Nullable Dossier dossier, @Nullable Edition edition, EditorForm form) {
        Optional<DueDate> due =
                dossier != null && edition != null && edition.ref().number() > 1
                        ? disclosures.due(dossier, edition)
                        : EditorChecks.countable(form.formationDate()).map(day -> worklist.due(matterOf(form), day));
        return due.map(d -> new DueView(d, worklist.left(d))).orElse(null);
    }

    private @Nullable Long matterOf(EditorForm form) {
        return EditorChecks.number(form.matter())
                .flatMap(matters::find)
                .filter(matter -> matter.organ().equals(form.organ()))
                .map(matter -> matter.id())
                .orElse(null);
    }

    /** The step that sent it back, while it is the last move. */
    private static @Nullable Step returned(Dossier dossier, Edition edition) {
        return dossier.steps(edition.ref().number()).stream()
                .filter(step -> step.to() == Stage.DRAFT && step.from() != Stage.DRAFT)
                .reduce((first, second) -> second)
                .filter(step -> step.action() == Action.RETURN)
                .orElse(null);
    }

    private EditorChoices choices(Screen screen, Person person, EditorForm form) {
        String none = screen.of("disclosure.choose");
        return new EditorChoices(
                choices(
                        null,
                        OfficeReach.draftingFor(person).stream().sorted().toList(),
                        key -> new Choice(
                                key, organs.find(key).map(Organ::fullName).orElse(key))),
                choices(none, offered(screen, form), c -> new Choice(c.code(), c.title())),
                choices(
                        none,
                        matters.of(form.organ()),
                        m -> new Choice(
                                String.valueOf(m.id()), (m.field().isEmpty() ? "" : m.field() + "：") + m.title())),
                choices(none, Themes.all(), t -> new Choice(t.code(), t.display())),
                choices(none, Genres.all(), g -> new Choice(g, g)),
                choices(
                        null,
                        Arrays.asList(DisclosureMode.values()),
                        m -> new Choice(m.name(), OfficeTitles.of(screen, m))),
                channels.offeredTo(form.organ()));
    }

    /** What may be chosen today, and what the draft already has. */
    private List<Category> offered(Screen screen, EditorForm form) {
        List<Category> offered = new ArrayList<>(categories.offeredTo(form.organ(), screen.today()));
        if (offered.stream().noneMatch(category -> category.code().equals(form.category()))) {
            categories.find(form.category()).ifPresent(offered::add);
        }
        return offered;
    }

    private static <T> List<Choice> choices(@Nullable String none, List<T> from, Function<T, Choice> choice) {
        List<Choice> all = new ArrayList<>();
        if (none != null) {
            all.add(new Choice("", none));
        }
        from.stream().map(choice).forEach(all::add);
        return all;
    }
}

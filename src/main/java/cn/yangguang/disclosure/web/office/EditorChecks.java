package cn.yangguang.disclosure.web.office;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.catalogue.Genres;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.catalogue.Themes;
import cn.yangguang.disclosure.BodyText;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a filled-in form into content, or says beside each field what is wrong. What is only missing is no mistake in a draft. */
@Component
class EditorChecks {

    private static final int LONGEST_LINE = 200;
    private static final int STATUTORY_DAYS = 20;

    private final Categories categories;
    private final Matters matters;
    private final Channels channels;
    private final Clock clock;

    EditorChecks(Categories categories, Matters matters, Channels channels, Clock clock) {
        this.categories = categories;
        this.matters = matters;
        this.channels = channels;
        this.clock = clock;
    }

    /** Everything wrong with the form, field by field. */
    List<FieldProblem> problems(EditorForm form, @Nullable String categoryBefore) {
        List<FieldProblem> problems = new ArrayList<>();
        if (form.title().isEmpty()) {
            problems.add(FieldProblem.of("title", "disclosure.problem.title"));
        }
        lengths(form, problems);
        formationDate(form.formationDate(), problems);
        if (!numberIsWellFormed(form.documentNumber())) {
            problems.add(FieldProblem.of("documentNumber", "disclosure.problem.documentNumber"));
        }
        choices(form, categoryBefore, problems);
        if (!form.period().isEmpty() && CoveredPeriod.parse(form.period()).isEmpty()) {
            problems.add(FieldProblem.of("period", "disclosure.problem.period"));
        }
        form.persons().problems(LocalDate.now(clock), problems);
        if (form.body().length() > BodyText.LONGEST) {
            problems.add(FieldProblem.of("body", "disclosure.problem.body", BodyText.LONGEST / 1_000_000));
        }
        if (form.full()) {
            problems.add(FieldProblem.of("upload", "disclosure.problem.files"));
        }
        return problems;
    }

    /** The content of a form without problems. */
    EditionContent content(EditorForm form) {
        var content = new EditionContent(
                form.title(),
                form.summary(),
                BodyText.read(form.body()),
                mode(form.mode()).orElse(DisclosureMode.PROACTIVE),
                date(form.formationDate()).orElse(null),
                form.documentNumber(),
                orNull(form.category()),
                number(form.matter()).orElse(null),
                orNull(form.theme()),
                form.genre(),
                form.audience(),
                form.keywords(),
                form.source(),
                form.department(),
                channels.offeredTo(form.organ()).stream()
                        .map(Channel::code)
                        .filter(form::chosen)
                        .toList(),
                form.attachments());
        return content.about(CoveredPeriod.parse(form.period()).orElse(null))
                .naming(form.persons().list());
    }

    static Optional<LocalDate> date(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A day from which a limit can be counted. */
    static Optional<LocalDate> countable(String typed) {
        return date(typed)
                .filter(day -> WorkingCalendar.refusal(day, STATUTORY_DAYS).isEmpty());
    }

    static Optional<Long> number(String typed) {
        return typed.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(typed)) : Optional.empty();
    }

    private void formationDate(String typed, List<FieldProblem> problems) {
        if (typed.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = countable(typed);
        if (day.isEmpty()) {
            problems.add(FieldProblem.of("formationDate", "disclosure.problem.date"));
        } else if (day.get().isAfter(LocalDate.now(clock))) {
            problems.add(FieldProblem.of("formationDate", "disclosure.problem.date-future"));
        }
    }

    private static void lengths(EditorForm form, List<FieldProblem> problems) {
        Map<String, String> lines = Map.of(
                "audience", form.audience(),
                "keywords", form.keywords(),
                "source", form.source(),
                "department", form.department(),
                "documentNumber", form.documentNumber());
        tooLong("title", form.title(), EditionContent.LONGEST_TITLE, problems);
        tooLong("summary", form.summary(), EditionContent.LONGEST_SUMMARY, problems);
        lines.forEach((field, text) -> tooLong(field, text, LONGEST_LINE, problems));
    }

    private static void tooLong(String field, String text, int most, List<FieldProblem> problems) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            problems.add(FieldProblem.of(field, "disclosure.problem.long", most, length));
        }
    }

    private void choices(EditorForm form, @Nullable String categoryBefore, List<FieldProblem> problems) {
        Set<String> offered = categories.offeredTo(form.organ(), LocalDate.now(clock)).stream()
                .map(Category::code)
                .collect(Collectors.toSet());
        Set<String> usable =
                channels.offeredTo(form.organ()).stream().map(Channel::code).collect(Collectors.toSet());
        check("mode", mode(form.mode()).isPresent(), problems);
        check(
                "category",
                form.category().isEmpty()
                        || offered.contains(form.category())
                        || form.category().equals(categoryBefore),
                problems);
        check("matter", form.matter().isEmpty() || ownMatter(form), problems);
        check("theme", form.theme().isEmpty() || Themes.find(form.theme()).isPresent(), problems);
        check("genre", form.genre().isEmpty() || Genres.isKnown(form.genre()), problems);
        check("channels", usable.containsAll(form.channels()), problems);
    }

    private boolean ownMatter(EditorForm form) {
        return number(form.matter())
                .flatMap(matters::find)
                .filter(matter -> matter.organ().equals(form.organ()))
                .isPresent();
    }

    private static void check(String field, boolean holds, List<FieldProblem> problems) {
        if (!holds) {
            problems.add(FieldProblem.of(field, "disclosure.problem.choice"));
        }
    }

    private static boolean numberIsWellFormed(String typed) {
        return typed.isEmpty()
                || typed.equals("无")
                || DocumentNumber.parse(typed).isPresent();
    }

    private static Optional<DisclosureMode> mode(String name) {
        return Arrays.stream(DisclosureMode.values())
                .filter(mode -> mode.name().equals(name))
                .findFirst();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

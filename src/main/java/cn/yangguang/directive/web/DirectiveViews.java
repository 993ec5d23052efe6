package cn.yangguang.directive.web;

import cn.yangguang.directive.Action;
import cn.yangguang.directive.Detail;
import cn.yangguang.directive.Directive;
import cn.yangguang.directive.DirectiveReach;
import cn.yangguang.directive.DirectiveWork;
import cn.yangguang.directive.Directives;
import cn.yangguang.directive.Enclosed;
import cn.yangguang.directive.Part;
import cn.yangguang.directive.Step;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.page.Screen;
import cn.yangguang.steps.Particulars;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an order from what its reader may see. */
@Component
class DirectiveViews {

    /** What stands elsewhere on the page, or says nothing to a reader. */
    private static final Set<Detail> UNSAID =
            EnumSet.of(Detail.SEEN, Detail.KIND, Detail.TITLE, Detail.TEXT, Detail.ADDRESSEES, Detail.MARK);

    private final Directives directives;
    private final DirectiveWork work;
    private final Organs organs;

    DirectiveViews(Directives directives, DirectiveWork work, Organs organs) {
        this.directives = directives;
        this.work = work;
        this.organs = organs;
    }

    DirectiveView of(Screen screen, Directive subject, Person person, DirectiveForms.@Nullable Failed failed) {
        List<Enclosed> files = directives.enclosed(subject, person);
        return new DirectiveView(
                subject,
                organs.find(subject.registered().organ()).map(Organ::fullName).orElse(""),
                subject.registered().addressees().stream().map(this::name).collect(Collectors.joining("、")),
                files.stream().collect(Collectors.groupingBy(Enclosed::seq)),
                DirectiveReach.sees(person, subject) ? acts(screen, subject, null, person, failed) : List.of(),
                history(screen, subject, null),
                work.parts(subject, person).stream()
                        .map(part -> part(screen, part, person, files, failed))
                        .toList());
    }

    private DirectiveView.PartView part(
            Screen screen, Part one, Person person, List<Enclosed> files, DirectiveForms.@Nullable Failed failed) {
        Directive subject = one.directive();
        Set<Integer> own = steps(subject, one.addressee()).map(Step::seq).collect(Collectors.toSet());
        return new DirectiveView.PartView(
                name(one.addressee()),
                one.stage(),
                work.light(one),
                directives.due(subject, one.addressee()).orElse(null),
                acts(screen, subject, one.addressee(), person, failed),
                history(screen, subject, one.addressee()),
                files.stream().filter(file -> own.contains(file.seq())).toList(),
                steps(subject, one.addressee())
                        .filter(step -> Directives.confirmed(step.action()))
                        .toList());
    }

    /** What is possible comes first. */
    private List<ActForm> acts(
            Screen screen,
            Directive subject,
            @Nullable String addressee,
            Person person,
            DirectiveForms.@Nullable Failed failed) {
        String at = subject.registered().address() + "/" + (addressee == null ? "" : addressee + ".");
        return directives.offers(subject, addressee, person).stream()
                .sorted(Comparator.comparing(offer -> !offer.allowed()))
                .map(offer -> DirectiveForms.form(
                        screen,
                        at,
                        subject.seen(),
                        offer,
                        offer.action() == Action.ISSUE
                                ? new Particulars<>(Map.of(
                                        Detail.MARK,
                                        directives.mark(subject.registered().organ())))
                                : Particulars.none(),
                        failed != null && failed.is(offer.action(), addressee) ? failed : null))
                .toList();
    }

    private static List<HistoryLine> history(Screen screen, Directive subject, @Nullable String addressee) {
        return steps(subject, addressee).map(step -> line(screen, step)).toList();
    }

    private static Stream<Step> steps(Directive subject, @Nullable String addressee) {
        return subject.steps().stream().filter(step -> Objects.equals(step.addressee(), addressee));
    }

    private static HistoryLine line(Screen screen, Step step) {
        return new HistoryLine(
                DirectiveWords.of(screen, step.action()),
                DirectiveWords.of(screen, step.to()),
                step.personName(),
                step.duty().title(),
                screen.minute(step.at()),
                screen.day(step.day()),
                Stream.of(Detail.values())
                        .filter(detail ->
                                !UNSAID.contains(detail) && step.particulars().gives(detail))
                        .map(detail -> new HistoryLine.Said(
                                DirectiveWords.of(screen, detail),
                                step.particulars().get(detail)))
                        .toList(),
                false);
    }

    private String name(String organ) {
        return organs.find(organ).map(Organ::name).orElse(organ);
    }
}

package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.law.LawProfile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the {@link Situation} of a case and a person, so that {@link Handling} can be asked. */
@Component("applicationSituations")
class Situations {

    private final CaseLetters letters;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Situations(CaseLetters letters, WorkingCalendar calendar, Clock clock) {
        this.letters = letters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** With the particulars of the act, and with what its letters would still lack. */
    Situation doing(Case subject, Action action, Particulars particulars, Person person) {
        Situation situation = of(subject, person).doing(particulars);
        return Handling.find(action, subject.stage())
                .map(rule -> situation.lacking(missing(rule, situation)))
                .orElse(situation);
    }

    /** Before the form is filled in: the replies are known already, other letters lack what the form will give. */
    Situation asking(Case subject, Rule rule, Person person) {
        Situation situation = of(subject, person);
        boolean decided = rule.action() == Action.SUBMIT || rule.action() == Action.APPROVE;
        return decided ? situation.lacking(missing(rule, situation)) : situation;
    }

    private Situation of(Case subject, Person person) {
        return new Situation(
                subject,
                LawProfile.of(subject.law()),
                calendar,
                LocalDate.now(clock),
                person.id(),
                duties(person, subject.registered().organ()),
                null,
                List.of(),
                null);
    }

    /** Handing in for approval seals nothing yet, but what is handed in must be complete. */
    private List<String> missing(Rule rule, Situation situation) {
        List<Acting.Wanted> wanted =
                rule.action() == Action.SUBMIT ? Acting.replies(situation) : Acting.letters(rule, situation);
        return wanted.stream()
                .flatMap(w -> letters.missing(w, situation).stream())
                .distinct()
                .toList();
    }

    private static Set<Duty> duties(Person person, String organ) {
        return Arrays.stream(Duty.values())
                .filter(duty -> person.holds(duty, organ))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }
}

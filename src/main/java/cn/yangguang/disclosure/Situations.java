package cn.yangguang.disclosure;

import cn.yangguang.catalogue.DueDate;
import cn.yangguang.gate.Clearance;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the {@link Facts} of an edition and a person, so that {@link Rules} can be asked. */
@Component
class Situations {

    private final ChannelStore settings;
    private final StepStore steps;
    private final DueDates dueDates;
    private final Examined examined;
    private final Clock clock;

    Situations(ChannelStore settings, StepStore steps, DueDates dueDates, Examined examined, Clock clock) {
        this.settings = settings;
        this.steps = steps;
        this.dueDates = dueDates;
        this.examined = examined;
        this.clock = clock;
    }

    Facts of(Dossier dossier, Edition edition, Person person) {
        String organ = dossier.disclosure().organ();
        int number = edition.ref().number();
        return new Facts(
                edition.stage(),
                settings.levels(organ),
                duties(person, organ),
                dossier.wrote(person.id(), number),
                dossier.decidedLevel(person.id(), number),
                edition.content().missing(LocalDate.now(clock)),
                dossier.secrecyPassed(number),
                dossier.openEdition(),
                dossier.referredFrom(number),
                edition.content().formationDate(),
                due(dossier, edition).map(DueDate::date).orElse(null),
                LocalDate.now(clock),
                edition.contentHash(),
                !edition.lateReason().isEmpty(),
                codes(organ),
                steps.deliveries(edition.ref()).stream().map(Delivery::channel).collect(Collectors.toUnmodifiableSet()),
                examined.clearance(organ, edition),
                null);
    }

    /** Facts for making something new in an organ. */
    Facts beginning(String organ, Person person) {
        return new Facts(
                null,
                settings.levels(organ),
                duties(person, organ),
                false,
                false,
                Set.of(),
                false,
                false,
                null,
                null,
                null,
                LocalDate.now(clock),
                "",
                false,
                codes(organ),
                Set.of(),
                Clearance.UNKNOWN,
                null);
    }

    /** The last lawful day, empty while the day it runs from is not known. */
    Optional<DueDate> due(Dossier dossier, Edition edition) {
        int number = edition.ref().number();
        LocalDate opened = dossier.steps(number).stream()
                .findFirst()
                .map(step -> step.at().atZone(clock.getZone()).toLocalDate())
                .orElse(null);
        LocalDate from = DueDates.start(number, edition.content().formationDate(), opened);
        return from == null
                ? Optional.empty()
                : Optional.of(dueDates.due(edition.content().matter(), from));
    }

    private Set<String> codes(String organ) {
        return settings.channels(organ).stream().map(Channel::code).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Duty> duties(Person person, String organ) {
        return Arrays.stream(Duty.values())
                .filter(duty -> person.holds(duty, organ))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }
}

package cn.yangguang.complaint;

import static cn.yangguang.complaint.ComplaintDetail.*;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.remedy.NewRemedy;
import cn.yangguang.remedy.RemedyDetail;
import cn.yangguang.remedy.RemedyKind;
import cn.yangguang.remedy.RemedyOutcome;
import cn.yangguang.remedy.RemedyParticulars;
import cn.yangguang.remedy.RemedyRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what the table allowed, inside the transaction of the act. */
@Component
class ComplaintCarrying {

    private final ComplaintStore store;
    private final ComplaintDesks desks;
    private final RemedyRecords remedies;
    private final Journal journal;
    private final Clock clock;

    ComplaintCarrying(
            ComplaintStore store, ComplaintDesks desks, RemedyRecords remedies, Journal journal, Clock clock) {
        this.store = store;
        this.desks = desks;
        this.remedies = remedies;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param who acts; null for the sender */
    ComplaintOutcome carry(
            ComplaintRules.Verdict.Allowed allowed, ComplaintSituation situation, @Nullable SignedIn who) {
        Complaint subject = situation.subject();
        ComplaintParticulars given = situation.particulars();
        switch (allowed.rule().action()) {
            case ASSIGN -> given = given.with(NAME, name(given.id(ASSIGNEE)));
            case NAME_CONCERNED -> given = given.with(NAME, name(given.id(PERSON)));
            case HAND_TO_INSPECTION ->
                given = given.with(ORGAN, situation.around().inspection());
            case CARRY_OVER -> {
                RemedyOutcome outcome = remedies.record(remedy(subject), person(who), origin(who));
                if (outcome instanceof RemedyOutcome.Refused(var reasons)) {
                    return new ComplaintOutcome.Refused(reasons.stream()
                            .map(reason -> new ComplaintRefusal(reason.key(), reason.arguments()))
                            .toList());
                }
                if (outcome instanceof RemedyOutcome.Done(var id, var stage)) {
                    given = given.with(REMEDY, Long.toString(id));
                }
            }
            default -> {}
        }
        return append(allowed, situation, given, who);
    }

    private ComplaintOutcome append(
            ComplaintRules.Verdict.Allowed allowed,
            ComplaintSituation situation,
            ComplaintParticulars given,
            @Nullable SignedIn who) {
        Complaint subject = situation.subject();
        Duty duty = allowed.rule().duties(subject.kind()).stream()
                .filter(situation.duties()::contains)
                .findFirst()
                .orElse(null);
        var step = new ComplaintStep(
                subject.seen() + 1,
                allowed.rule().action(),
                subject.stage(),
                allowed.to(),
                who == null ? null : who.person().id(),
                who == null ? "" : who.person().name(),
                duty,
                clock.instant(),
                LocalDate.now(clock),
                given);
        store.append(subject.registered(), step);
        List<ComplaintStep> all = new ArrayList<>(subject.steps());
        all.add(step);
        store.keep(Complaint.of(subject.registered(), all));
        Actor actor =
                who == null ? new Actor(null, "来件人", null, subject.keeper(), "网上") : who.as(duty, subject.keeper());
        journal.record(actor, "complaint." + step.action().name(), "complaint:" + subject.number(), "");
        return new ComplaintOutcome.Done(subject.number(), allowed.to());
    }

    /** Counted by {@code remedy} from now on, and only there. Who complains goes along, sealed there too. */
    private NewRemedy remedy(Complaint subject) {
        Complaint.Registered registered = subject.registered();
        Sender sender = store.sender(registered);
        return new NewRemedy(
                RemedyKind.COMPLAINT,
                registered.organ(),
                subject.keeper(),
                null,
                new RemedyParticulars(Map.of(
                        RemedyDetail.ON,
                        registered
                                .cameAt()
                                .atZone(ComplaintFolding.ZONE)
                                .toLocalDate()
                                .toString(),
                        RemedyDetail.CLAIM,
                        store.words(subject.number()).text(),
                        RemedyDetail.CHANNEL,
                        registered.way().title() + "，" + subject.number(),
                        RemedyDetail.PARTY,
                        sender.name(),
                        RemedyDetail.CONTACT,
                        sender.contact())),
                "complaint-" + subject.number());
    }

    private String name(@Nullable Long person) {
        return person == null ? "" : desks.person(person).map(Person::name).orElse("");
    }

    private static Person person(@Nullable SignedIn who) {
        if (who == null) {
            throw new IllegalStateException("the table lets the sender do what only the office does");
        }
        return who.person();
    }

    private static String origin(@Nullable SignedIn who) {
        return who == null ? "" : who.origin();
    }
}

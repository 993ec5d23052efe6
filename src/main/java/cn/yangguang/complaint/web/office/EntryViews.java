package cn.yangguang.complaint.web.office;

import cn.yangguang.complaint.Complaint;
import cn.yangguang.complaint.ComplaintClock;
import cn.yangguang.complaint.ComplaintDetail;
import cn.yangguang.complaint.ComplaintLists;
import cn.yangguang.complaint.ComplaintOffer;
import cn.yangguang.complaint.ComplaintSecrets;
import cn.yangguang.complaint.ComplaintStep;
import cn.yangguang.complaint.Complaints;
import cn.yangguang.complaint.Sender;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.page.Screen;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of an entry shows. */
@Component
class EntryViews {

    private final Complaints complaints;
    private final ComplaintSecrets secrets;
    private final ComplaintLists lists;
    private final Organs organs;

    EntryViews(Complaints complaints, ComplaintSecrets secrets, ComplaintLists lists, Organs organs) {
        this.complaints = complaints;
        this.secrets = secrets;
        this.lists = lists;
        this.organs = organs;
    }

    EntryView of(
            Screen screen,
            Complaint subject,
            Person person,
            EntryForms.@Nullable Failed failed,
            @Nullable Sender sender) {
        ComplaintClock clock = complaints.clock(subject);
        return new EntryView(
                subject,
                complaints.words(subject),
                name(subject.registered().organ()),
                name(subject.keeper()),
                clock,
                subject.waiting() && clock.late(screen.today()),
                secrets.anonymous(subject),
                sender,
                secrets.mayLook(subject, person),
                secrets.files(subject),
                secrets.looks(subject),
                lists.sameWords(subject, person),
                acts(screen, subject, person, failed),
                subject.steps().stream().map(step -> line(screen, step)).toList());
    }

    private List<ActForm> acts(Screen screen, Complaint subject, Person person, EntryForms.@Nullable Failed failed) {
        var forms = new EntryForms(screen, subject, detail -> complaints.choices(detail, subject, person));
        return complaints.offers(subject, person).stream()
                .sorted(Comparator.comparing((ComplaintOffer offer) -> !offer.allowed()))
                .map(offer -> forms.form(offer, failed))
                .toList();
    }

    private String name(String organ) {
        return organs.find(organ).map(Organ::fullName).orElse(organ);
    }

    private HistoryLine line(Screen screen, ComplaintStep step) {
        Duty duty = step.duty();
        return new HistoryLine(
                screen.of("complaint.action." + step.action().name()),
                screen.of("complaint.stage." + step.to().name()),
                step.personName().isEmpty() ? screen.of("complaint.sender") : step.personName(),
                duty == null ? screen.of("complaint.way.ONLINE") : duty.title(),
                screen.minute(step.at()),
                screen.day(step.on()),
                Stream.of(ComplaintDetail.values())
                        .filter(detail -> detail.shown() && step.particulars().gives(detail))
                        .map(detail -> new HistoryLine.Said(
                                screen.of("complaint.detail." + detail.name()),
                                said(screen, detail, step.particulars().get(detail))))
                        .toList(),
                false);
    }

    private String said(Screen screen, ComplaintDetail detail, String value) {
        return switch (detail) {
            case ORGAN -> name(value);
            case RATING -> screen.of("complaint.rating." + value);
            default -> value;
        };
    }
}

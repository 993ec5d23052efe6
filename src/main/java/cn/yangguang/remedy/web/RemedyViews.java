package cn.yangguang.remedy.web;

import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.page.Screen;
import cn.yangguang.remedy.Remedy;
import cn.yangguang.remedy.RemedyDetail;
import cn.yangguang.remedy.RemedyOffer;
import cn.yangguang.remedy.RemedyParticulars;
import cn.yangguang.remedy.RemedyRecords;
import cn.yangguang.remedy.RemedyStep;
import cn.yangguang.remedy.ReviewFirst;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a remedy shows. */
@Component
class RemedyViews {

    private final RemedyRecords records;
    private final ReviewFirst reviewFirst;
    private final Organs organs;

    RemedyViews(RemedyRecords records, ReviewFirst reviewFirst, Organs organs) {
        this.records = records;
        this.reviewFirst = reviewFirst;
        this.organs = organs;
    }

    RemedyView of(
            Screen screen,
            Remedy subject,
            List<RemedyOffer> offers,
            Person person,
            RemedyForms.@Nullable Failed failed) {
        RemedyParticulars personal = records.personal(subject, person);
        var forms = new RemedyForms(screen, subject, personal);
        String application = subject.registered().application();
        return new RemedyView(
                subject,
                name(subject.registered().organ()),
                personal.get(RemedyDetail.PARTY),
                personal.get(RemedyDetail.CONTACT),
                reviewFirst
                        .article(subject)
                        .map(a -> screen.of("remedy.review-first", a))
                        .orElse(""),
                application == null ? "" : "/office/applications/" + application + "/dossier.zip",
                records.periods(subject),
                Stream.concat(
                                offers.stream().filter(RemedyOffer::allowed),
                                offers.stream().filter(offer -> !offer.allowed()))
                        .map(offer -> forms.form(offer, failed))
                        .toList(),
                subject.steps().stream()
                        .map(step -> line(screen, subject, step))
                        .toList());
    }

    String name(String organ) {
        return organs.find(organ).map(Organ::name).orElse(organ);
    }

    private static HistoryLine line(Screen screen, Remedy subject, RemedyStep step) {
        return new HistoryLine(
                RemedyWords.of(screen, step.action()),
                RemedyWords.of(screen, step.to()),
                step.personName(),
                step.duty().title(),
                screen.minute(step.at()),
                screen.day(step.on()),
                Stream.of(RemedyDetail.values())
                        .filter(detail -> detail != RemedyDetail.SEEN
                                && detail != RemedyDetail.ON
                                && step.particulars().gives(detail))
                        .map(detail -> new HistoryLine.Said(
                                RemedyWords.of(screen, detail),
                                detail.words(step.particulars().get(detail))))
                        .toList(),
                subject.voided(step));
    }
}

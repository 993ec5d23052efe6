package cn.yangguang.rectification.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.page.Screen;
import cn.yangguang.rectification.Detail;
import cn.yangguang.rectification.Offer;
import cn.yangguang.rectification.Rectification;
import cn.yangguang.rectification.Rectifications;
import cn.yangguang.rectification.Step;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a request shows. */
@Component
class RectificationViews {

    private final Rectifications rectifications;
    private final Organs organs;

    RectificationViews(Rectifications rectifications, Organs organs) {
        this.rectifications = rectifications;
        this.organs = organs;
    }

    RectificationView of(
            Screen screen, Rectification subject, List<Offer> offers, RectificationForms.@Nullable Failed failed) {
        String organ = subject.registered().organ();
        return new RectificationView(
                subject,
                organs.find(organ).map(Organ::name).orElse(organ),
                rectifications.requester(subject),
                rectifications.target(subject).orElse(null),
                rectifications.papers(subject),
                Stream.concat(
                                offers.stream().filter(Offer::allowed),
                                offers.stream().filter(offer -> !offer.allowed()))
                        .map(offer -> RectificationForms.form(screen, subject, offer, failed))
                        .toList(),
                subject.steps().stream().map(step -> line(screen, step)).toList());
    }

    private static HistoryLine line(Screen screen, Step step) {
        return new HistoryLine(
                RectificationWords.of(screen, step.action()),
                RectificationWords.of(screen, step.to()),
                step.personName(),
                step.duty().title(),
                screen.minute(step.at()),
                screen.day(step.on()),
                Stream.of(Detail.values())
                        .filter(detail -> detail != Detail.SEEN
                                && detail != Detail.ON
                                && detail != Detail.LETTER
                                && step.particulars().gives(detail))
                        .map(detail -> new HistoryLine.Said(
                                RectificationWords.of(screen, detail),
                                detail.words(step.particulars().get(detail))))
                        .toList(),
                false);
    }
}

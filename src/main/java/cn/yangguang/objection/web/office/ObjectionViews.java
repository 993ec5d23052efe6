package cn.yangguang.objection.web.office;

import cn.yangguang.identity.Person;
import cn.yangguang.objection.Detail;
import cn.yangguang.objection.Hand;
import cn.yangguang.objection.Objection;
import cn.yangguang.objection.Objections;
import cn.yangguang.objection.Objector;
import cn.yangguang.objection.Step;
import cn.yangguang.objection.web.ObjectionWords;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.page.Screen;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of an objection shows to this person. */
@Component
class ObjectionViews {

    private final Objections objections;
    private final Organs organs;

    ObjectionViews(Objections objections, Organs organs) {
        this.objections = objections;
        this.organs = organs;
    }

    ObjectionView of(
            Screen screen,
            Objection subject,
            Person person,
            @Nullable Objector objector,
            ObjectionForms.@Nullable Failed failed) {
        boolean whole = Objections.handles(person, subject.registered());
        Map<String, String> items = objections.items();
        return new ObjectionView(
                subject,
                organs.find(subject.registered().village()).map(Organ::name).orElse(""),
                whole,
                whole ? objector : null,
                items,
                objections.met(subject),
                objections.offers(subject, person).stream()
                        .map(offer -> ObjectionForms.form(screen, subject, offer, items, failed))
                        .toList(),
                subject.steps().stream()
                        .filter(step -> whole || step.hand() == Hand.VILLAGE)
                        .map(step -> line(screen, step))
                        .toList());
    }

    private static HistoryLine line(Screen screen, Step step) {
        Hand hand = step.hand();
        return new HistoryLine(
                ObjectionWords.of(screen, step.action()),
                ObjectionWords.of(screen, step.to()),
                step.personName(),
                hand == null ? screen.of("objection.villager") : screen.of("objection.hand." + hand.name()),
                screen.minute(step.at()),
                screen.day(step.on()),
                said(screen, step),
                false);
    }

    private static List<HistoryLine.Said> said(Screen screen, Step step) {
        return Stream.of(Detail.values())
                .filter(detail -> detail != Detail.SEEN
                        && detail != Detail.ON
                        && step.particulars().gives(detail))
                .map(detail -> new HistoryLine.Said(
                        ObjectionWords.of(screen, detail), step.particulars().get(detail)))
                .toList();
    }
}

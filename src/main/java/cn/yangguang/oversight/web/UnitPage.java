package cn.yangguang.oversight.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.Figure;
import cn.yangguang.oversight.OversightReach;
import cn.yangguang.oversight.OversightReach.Sight;
import cn.yangguang.oversight.Period;
import cn.yangguang.oversight.UnitFigures;
import cn.yangguang.oversight.UnitRecords;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Down the tree: the units below an organ with what is wanting there, and one unit in figures. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
public class UnitPage {

    static final String AT = "/office/oversight/{key:[a-z0-9-]{1,64}}";
    private static final String TEMPLATE = "cn/yangguang/oversight/web/unit.jte";

    /**
     * The page.
     *
     * @param path from the topmost organ the person sees down to this one
     * @param below units directly below that have figures or something below with figures
     * @param counts by key of the organ, then by code; of this unit only when it is below one of the person's
     * @param records kinds of records the person may list; empty when none
     */
    public record View(
            Organ organ,
            List<Organ> path,
            Period period,
            LocalDate on,
            List<Organ> below,
            List<Figure> figures,
            Map<String, Map<String, Long>> counts,
            boolean unit,
            List<String> records,
            boolean directing) {

        public long count(Organ one, Figure figure) {
            return counts.getOrDefault(one.key(), Map.of()).getOrDefault(figure.code(), 0L);
        }

        /** The figures that tell of something to put right. */
        public List<Figure> bad() {
            return figures.stream().filter(Figure::bad).toList();
        }
    }

    private final Pages pages;
    private final Organs organs;
    private final OversightReach reach;
    private final UnitFigures figures;
    private final UnitRecords records;

    UnitPage(Pages pages, Organs organs, OversightReach reach, UnitFigures figures, UnitRecords records) {
        this.pages = pages;
        this.organs = organs;
        this.reach = reach;
        this.figures = figures;
        this.records = records;
    }

    @GetMapping("/office/oversight")
    ResponseEntity<byte[]> tops(HttpServletRequest request, SignedIn who) {
        List<Organ> tops = reach.tops(who.person());
        return tops.size() == 1
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/oversight/" + tops.getFirst().key()))
                        .build()
                : pages.show(request, "cn/yangguang/oversight/web/tops.jte", tops);
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String key,
            @RequestParam(name = "period", defaultValue = "") String asked) {
        Person person = who.person();
        Organ organ = organs.find(key).orElseThrow(UnitPage::notThere);
        boolean top = reach.tops(person).contains(organ);
        boolean unit = sees(person, key);
        if (!top && !unit) {
            throw notThere();
        }
        LocalDate on = pages.screen(request).today();
        Period period = Period.of(asked).orElse(Period.year(on.getYear()));
        List<Organ> below = organs.children(key).stream()
                .filter(one -> one.active() || !organs.activeBelow(one.key()).isEmpty())
                .toList();
        Set<String> counted = new TreeSet<>(below.stream().map(Organ::key).toList());
        if (unit) {
            counted.add(key);
        }
        return pages.show(
                request,
                TEMPLATE,
                new View(
                        organ,
                        path(person, key),
                        period,
                        on,
                        below,
                        figures.all(),
                        figures.of(counted, period, on),
                        unit,
                        reach.of(person, key, Sight.MASKED).isPresent() ? records.kinds() : List.of(),
                        organ.active()
                                && reach.of(person, key, Sight.FIGURES)
                                        .filter(right ->
                                                right.duty() == Duty.HANDLER || right.duty() == Duty.INSPECTOR)
                                        .isPresent()));
    }

    private boolean sees(Person person, String key) {
        return reach.of(person, key, Sight.FIGURES).isPresent();
    }

    private List<Organ> path(Person person, String key) {
        List<Organ> tops = reach.tops(person);
        return organs.pathOf(key).stream()
                .filter(one -> tops.contains(one) || sees(person, one.key()))
                .toList();
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

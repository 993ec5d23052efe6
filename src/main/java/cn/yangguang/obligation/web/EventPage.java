package cn.yangguang.obligation.web;

import cn.yangguang.catalogue.Matter;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.obligation.Announcements;
import cn.yangguang.obligation.OwnRhythms;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Announces that something happened of which the public must be told. */
@Controller
@Serves(Duty.HANDLER)
class EventPage {

    private static final String TEMPLATE = "cn/yangguang/obligation/web/event.jte";

    private final Pages pages;
    private final Announcements announcements;
    private final OwnRhythms rhythms;
    private final ObligationOrgans organs;

    EventPage(Pages pages, Announcements announcements, OwnRhythms rhythms, ObligationOrgans organs) {
        this.pages = pages;
        this.announcements = announcements;
        this.rhythms = rhythms;
        this.organs = organs;
    }

    @GetMapping("/office/obligations/{organ}/events")
    ResponseEntity<byte[]> form(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ of = organs.organ(who, organ);
        String today = organs.today().toString();
        String matter = Typed.line(request, "matter");
        return pages.show(request, TEMPLATE, new EventView(of, choices(organ), matter, today, "", FormProblems.NONE));
    }

    @PostMapping("/office/obligations/{organ}/events")
    ResponseEntity<byte[]> announce(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ of = organs.organ(who, organ);
        String matter = Typed.line(request, "matter");
        String day = Typed.line(request, "day");
        String words = Typed.lines(request.getParameter("words"));
        LocalDate date = date(day);
        List<FieldProblem> problems = new ArrayList<>();
        if (date == null) {
            problems.add(FieldProblem.of("day", "obligation.import.day", day));
        } else {
            problems.addAll(announcements.announce(organ, number(matter), date, words, who));
        }
        if (problems.isEmpty()) {
            return ObligationOrgans.to("/office/obligations/" + organ + "?said=obligation-announced");
        }
        var again = new EventView(of, choices(organ), matter, day, words, new FormProblems(problems));
        return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, again);
    }

    /** What the catalogue names today. */
    private List<Choice> choices(String organ) {
        return rhythms.of(organ, organs.today()).stream()
                .filter(line -> line.rhythm() != null)
                .map(line -> line.history().matter())
                .map(matter -> new Choice(String.valueOf(matter.id()), label(matter)))
                .toList();
    }

    private static String label(Matter matter) {
        return (matter.field().isEmpty() ? "" : matter.field() + "：") + matter.title();
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

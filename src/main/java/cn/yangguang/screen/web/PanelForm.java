package cn.yangguang.screen.web;

import cn.yangguang.page.Choice;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import cn.yangguang.screen.Hours;
import cn.yangguang.screen.Lie;
import cn.yangguang.screen.Panel;
import cn.yangguang.screen.Panels;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the form of a screen holds, as typed. */
public record PanelForm(
        String organ,
        String name,
        String place,
        String lie,
        String opens,
        String closes,
        String seconds,
        boolean above) {

    static final PanelForm EMPTY = new PanelForm("", "", "", Lie.LANDSCAPE.name(), "08:00", "20:00", "15", false);

    static PanelForm of(Panel panel) {
        return new PanelForm(
                panel.organ(),
                panel.name(),
                panel.place(),
                panel.lie().name(),
                panel.hours().opens().toString(),
                panel.hours().closes().toString(),
                String.valueOf(panel.seconds()),
                panel.above());
    }

    static PanelForm of(HttpServletRequest request) {
        return new PanelForm(
                Typed.line(request, "organ"),
                Typed.line(request, "name"),
                Typed.line(request, "place"),
                Typed.line(request, "lie"),
                Typed.line(request, "opens"),
                Typed.line(request, "closes"),
                Typed.line(request, "seconds"),
                request.getParameter("above") != null);
    }

    /** What is no time or number becomes what the rules refuse. */
    Panels.Wish wish() {
        LocalTime from = time(opens);
        LocalTime to = time(closes);
        return new Panels.Wish(
                name,
                place,
                Arrays.stream(Lie.values())
                        .filter(one -> one.name().equals(lie))
                        .findFirst()
                        .orElse(Lie.LANDSCAPE),
                from == null || to == null ? new Hours(LocalTime.MAX, LocalTime.MIN) : new Hours(from, to),
                number(seconds, 0),
                above);
    }

    static @Nullable LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static int number(String typed, int otherwise) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise;
    }

    public static List<Choice> lies(Screen screen) {
        return Arrays.stream(Lie.values())
                .map(lie -> new Choice(lie.name(), screen.of("screen.lie." + lie)))
                .toList();
    }
}

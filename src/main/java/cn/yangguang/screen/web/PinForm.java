package cn.yangguang.screen.web;

import cn.yangguang.page.Typed;
import cn.yangguang.screen.Hours;
import cn.yangguang.screen.Pins;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;

/** What the form for putting something in front holds, as typed. */
public record PinForm(
        String item,
        boolean everywhere,
        String firstDay,
        String lastDay,
        String opens,
        String closes,
        String seconds,
        String position) {

    private static final int USUAL_DAYS = 14;

    static PinForm usual(LocalDate today) {
        return new PinForm(
                "", false, today.toString(), today.plusDays(USUAL_DAYS).toString(), "", "", "", "10");
    }

    static PinForm of(HttpServletRequest request) {
        String typed = Typed.line(request, "number");
        return new PinForm(
                typed.isEmpty() ? Typed.line(request, "item") : typed,
                request.getParameter("everywhere") != null,
                Typed.line(request, "firstDay"),
                Typed.line(request, "lastDay"),
                Typed.line(request, "pinOpens"),
                Typed.line(request, "pinCloses"),
                Typed.line(request, "pinSeconds"),
                Typed.line(request, "position"));
    }

    /** What is no time or number becomes what the rules refuse. */
    Pins.Wish wish() {
        LocalTime from = PanelForm.time(opens);
        LocalTime to = PanelForm.time(closes);
        boolean always = opens.isEmpty() && closes.isEmpty();
        return new Pins.Wish(
                item,
                everywhere,
                PanelForm.day(firstDay),
                PanelForm.day(lastDay),
                always
                        ? null
                        : from == null || to == null ? new Hours(LocalTime.MAX, LocalTime.MIN) : new Hours(from, to),
                seconds.isEmpty() ? null : PanelForm.number(seconds, 0),
                PanelForm.number(position, 0));
    }
}

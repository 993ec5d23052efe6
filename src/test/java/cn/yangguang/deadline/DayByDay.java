package cn.yangguang.deadline;

import cn.yangguang.deadline.ClockEvent.ConsultationDelivered;
import cn.yangguang.deadline.ClockEvent.Consulted;
import cn.yangguang.deadline.ClockEvent.CorrectionAsked;
import cn.yangguang.deadline.ClockEvent.CorrectionReceived;
import cn.yangguang.deadline.ClockEvent.Extended;
import cn.yangguang.deadline.ClockEvent.FeeNotified;
import cn.yangguang.deadline.ClockEvent.FeePaid;
import cn.yangguang.deadline.ClockEvent.OpinionReceived;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A second counter, written another way, as the judge of {@link CaseClock}: one pass over the days with a counter, in which
 * every event acts on its day. For applications under the version of 2019 that are neither finished nor delayed.
 */
final class DayByDay {
    private final Map<LocalDate, Boolean> named;
    private final List<ClockEvent> events;
    private final Set<LocalDate> still = new HashSet<>();
    private int counted;
    private int goal = 20;
    private boolean corrected;
    private boolean extended;
    private String awaited = "";
    private @Nullable LocalDate due;
    private LocalDate zero = LocalDate.MIN;

    /** @param named the days of the notices: true when worked */
    DayByDay(Map<LocalDate, Boolean> named, List<ClockEvent> events) {
        this.named = named;
        this.events = events;
    }

    @Nullable
    LocalDate due(LocalDate start, LocalDate horizon) {
        for (ClockEvent event : events) {
            if (event instanceof Consulted asked) {
                still(asked);
            }
        }
        zero = start;
        for (LocalDate day = start; day.isBefore(horizon); day = day.plusDays(1)) {
            if (day.isAfter(zero) && awaited.isEmpty() && due == null && works(day) && !still.contains(day)) {
                counted++;
                due = counted == goal ? day : null;
            }
            for (ClockEvent event : events) {
                if (event.on().equals(day)) {
                    act(event, due == null || !day.isAfter(due));
                }
            }
        }
        return due;
    }

    private void act(ClockEvent event, boolean alive) {
        boolean running = alive && awaited.isEmpty();
        if (event instanceof CorrectionAsked && running && !corrected) {
            corrected = true;
            awaited = "correction";
            due = null;
        } else if (event instanceof FeeNotified && running) {
            awaited = "fee";
            due = null;
        } else if (event instanceof CorrectionReceived && awaited.equals("correction")
                || event instanceof FeePaid && awaited.equals("fee")) {
            zero = event instanceof FeePaid ? event.on().plusDays(1) : event.on();
            awaited = "";
            counted = 0;
            goal = 20;
            extended = false;
        } else if (event instanceof Extended more && running && !extended) {
            extended = true;
            goal += Math.min(20, more.days());
            due = null;
        }
    }

    private boolean works(LocalDate day) {
        Boolean notice = named.get(day);
        DayOfWeek week = day.getDayOfWeek();
        return notice != null ? notice : week != DayOfWeek.SATURDAY && week != DayOfWeek.SUNDAY;
    }

    private void still(Consulted asked) {
        LocalDate arrived = asked.on();
        LocalDate opinion = LocalDate.MAX;
        for (ClockEvent event : events) {
            if (event instanceof ConsultationDelivered d && d.key().equals(asked.key())) {
                arrived = d.on();
            }
            if (event instanceof OpinionReceived o && o.key().equals(asked.key())) {
                opinion = o.on();
            }
        }
        int waited = 0;
        for (LocalDate day = asked.on().plusDays(1); !day.isAfter(opinion) && waited < 15; day = day.plusDays(1)) {
            still.add(day);
            waited += day.isAfter(arrived) && works(day) ? 1 : 0;
        }
    }
}

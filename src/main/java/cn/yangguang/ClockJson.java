package cn.yangguang;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.deadline.LedgerLine;
import cn.yangguang.deadline.Remark;
import cn.yangguang.deadline.RunLine;
import cn.yangguang.deadline.SidePeriod;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints the clock of an application for programs; {@code docs/clock.md} has the shape. */
@NullMarked
final class ClockJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ClockJson() {}

    static void print(PrintWriter out, ClockReading reading, WorkingCalendar calendar) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("law", reading.law().name());
        root.put("calendar", calendar.fingerprint());
        root.put("today", reading.today().toString());
        root.put("start", text(reading.start()));
        root.put("originalDue", text(reading.originalDue()));
        root.put("due", text(reading.due()));
        root.put("provisional", reading.provisional());
        root.put("state", reading.state().name());
        root.put("standing", reading.standing().name());
        root.put("workingDaysLeft", reading.workingDaysLeft());
        root.put("stoppedOn", text(reading.stoppedOn()));
        reading.runs().forEach(run -> add(root.withArray("runs"), run));
        reading.history()
                .forEach(change -> remark(root.withArray("history"), change.cause())
                        .put("from", text(change.from()))
                        .put("to", text(change.to())));
        reading.periods().forEach(period -> add(root.withArray("periods"), period));
        reading.ledger().forEach(line -> add(root.withArray("ledger"), line));
        reading.problems().forEach(problem -> remark(root.withArray("problems"), problem));
        for (String list : List.of("runs", "history", "periods", "ledger", "problems")) {
            root.withArray(list);
        }
        out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        out.flush();
    }

    private static void add(ArrayNode runs, RunLine run) {
        runs.addObject()
                .put("start", run.start().toString())
                .put("cause", run.cause().code().name())
                .put("days", run.days())
                .put("extension", run.extension())
                .put("dueBeforeExtension", run.dueBeforeExtension().toString())
                .put("due", run.due().toString())
                .put("brokenOff", text(run.brokenOff()))
                .put("stopped", text(run.stopped()));
    }

    private static void add(ArrayNode periods, SidePeriod period) {
        periods.addObject()
                .put("kind", period.kind().name())
                .put("key", period.key())
                .put("from", text(period.from()))
                .put("due", text(period.due()))
                .put("done", text(period.done()))
                .put("state", period.state().name())
                .put("article", period.article())
                .put("silence", period.silence())
                .put("provisional", period.provisional());
    }

    private static void add(ArrayNode ledger, LedgerLine line) {
        ObjectNode node = ledger.addObject()
                .put("date", line.date().toString())
                .put("kind", line.day().kind().name())
                .put("name", line.day().name())
                .put("known", line.day().known())
                .put("why", line.why().name())
                .put("run", line.run())
                .put("number", line.number())
                .put("of", line.of())
                .put("extended", line.extended())
                .put("afterEnd", line.afterEnd());
        ArrayNode paused = node.putArray("pausedFor");
        line.pausedFor().forEach(paused::add);
        ArrayNode notes = node.putArray("notes");
        line.notes().forEach(note -> remark(notes, note));
    }

    private static ObjectNode remark(ArrayNode to, Remark remark) {
        return to.addObject()
                .put("code", remark.code().name())
                .put("on", remark.on().toString())
                .put("text", remark.text());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}

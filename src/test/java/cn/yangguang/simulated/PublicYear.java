package cn.yangguang.simulated;

import static cn.yangguang.complaint.ComplaintDetail.ANSWER;
import static cn.yangguang.complaint.ComplaintDetail.ASSIGNEE;

import cn.yangguang.Program;
import cn.yangguang.complaint.ComplaintAction;
import cn.yangguang.complaint.ComplaintDetail;
import cn.yangguang.complaint.ComplaintIntake;
import cn.yangguang.complaint.ComplaintOutcome;
import cn.yangguang.complaint.ComplaintParticulars;
import cn.yangguang.complaint.Complaints;
import cn.yangguang.complaint.EntryKind;
import cn.yangguang.complaint.IntakeOutcome;
import cn.yangguang.complaint.NewComplaint;
import cn.yangguang.complaint.ReceiptWay;
import cn.yangguang.identity.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the public brings forward: assigned within three working days and answered within fifteen, but for a few. */
final class PublicYear {

    private static final int ASSIGNED_WITHIN = 3;
    private static final int ANSWERED_WITHIN = 15;
    private static final int OLD = 80;
    private static final int ENTRIES = 12;

    private final World world;
    private final Complaints complaints;
    private int number;

    PublicYear(World world) {
        this.world = world;
        this.complaints = world.get(Complaints.class);
    }

    void begin() {
        EntryKind[] kinds = EntryKind.values();
        for (int i = 0; i < ENTRIES; i++) {
            EntryKind kind = kinds[i % kinds.length];
            LocalDate day = someDay();
            LocalDate assigned = world.workday(day, world.due(day, ASSIGNED_WITHIN));
            LocalDate answered = world.workday(assigned, world.due(day, ANSWERED_WITHIN));
            world.diary().on(day, () -> {
                String entry = received(kind);
                world.diary().on(assigned, () -> assign(entry, kind));
                world.diary().on(answered, () -> answer(entry, kind));
            });
        }
        lyingAbout();
        neverAnswered(EntryKind.COMPLAINT);
        neverAnswered(EntryKind.REPORT);
        answeredLate();
    }

    private LocalDate someDay() {
        return world.workday(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 9, 30));
    }

    private void lyingAbout() {
        LocalDate day = someDay();
        LocalDate by = world.due(day, ASSIGNED_WITHIN);
        LocalDate assigned =
                world.workday(by.plusDays(1), world.due(day, ANSWERED_WITHIN).minusDays(1));
        world.diary().on(day, () -> {
            String entry = received(EntryKind.QUESTION);
            plant("lay about", "CP-UNASSIGNED", entry, by.plusDays(1), assigned.minusDays(1));
            world.diary().on(assigned, () -> {
                assign(entry, EntryKind.QUESTION);
                answer(entry, EntryKind.QUESTION);
            });
        });
    }

    /** Late after fifteen working days, old on the eightieth day. */
    private void neverAnswered(EntryKind kind) {
        LocalDate day = someDay();
        LocalDate assigned = world.workday(day, world.due(day, ASSIGNED_WITHIN));
        LocalDate old = day.plusDays(OLD);
        world.diary().on(day, () -> {
            String entry = received(kind);
            world.diary().on(assigned, () -> assign(entry, kind));
            plant(
                    "never answered",
                    "CP-LATE",
                    entry,
                    world.due(day, ANSWERED_WITHIN).plusDays(1),
                    old.minusDays(1));
            plant("never answered", "CP-OLD", entry, old, null);
        });
    }

    private void answeredLate() {
        LocalDate day = someDay();
        LocalDate assigned = world.workday(day, world.due(day, ASSIGNED_WITHIN));
        LocalDate due = world.due(day, ANSWERED_WITHIN);
        LocalDate answered = world.workday(due.plusDays(4), due.plusDays(20));
        world.diary().on(day, () -> {
            String entry = received(EntryKind.SUGGESTION);
            world.diary().on(assigned, () -> assign(entry, EntryKind.SUGGESTION));
            plant("answered late", "CP-LATE", entry, due.plusDays(1), answered.minusDays(1));
            world.diary().on(answered, () -> answer(entry, EntryKind.SUGGESTION));
        });
    }

    private void plant(String why, String code, String entry, LocalDate since, @Nullable LocalDate until) {
        world.faults().plant(why, code, World.TOWN, "complaint/" + entry, since, until);
    }

    private String received(EntryKind kind) {
        var entry = new NewComplaint(
                kind,
                ReceiptWay.ONLINE,
                World.TOWN,
                null,
                "模拟：第" + ++number + "件，公开栏的内容要再清楚一些。",
                "",
                false,
                "",
                "",
                world.today().atTime(9, 0).atZone(Program.ZONE).toInstant(),
                "",
                List.of());
        return switch (world.get(ComplaintIntake.class).receive(entry, "simulated-entry-" + number, null)) {
            case IntakeOutcome.Received received -> received.number();
            case IntakeOutcome.Refused(var problems) -> throw new IllegalStateException("refused: " + problems);
        };
    }

    /** A 举报 is the inspectors' alone. */
    private Person worker(EntryKind kind) {
        return kind == EntryKind.REPORT
                ? world.cast().inspector()
                : world.cast().handler();
    }

    private Person signer(EntryKind kind) {
        return kind == EntryKind.REPORT ? world.cast().second() : world.cast().signatory();
    }

    private void assign(String entry, EntryKind kind) {
        Person worker = worker(kind);
        act(entry, ComplaintAction.ASSIGN, worker, Map.of(ASSIGNEE, Long.toString(worker.id())));
    }

    private void answer(String entry, EntryKind kind) {
        if (kind.signed()) {
            act(entry, ComplaintAction.DRAFT, worker(kind), Map.of(ANSWER, "模拟：已经核实并处理。"));
            act(entry, ComplaintAction.SIGN, signer(kind), Map.of());
        } else {
            act(entry, ComplaintAction.ANSWER, worker(kind), Map.of(ANSWER, "模拟：已经办理。"));
        }
    }

    private void act(String entry, ComplaintAction action, Person person, Map<ComplaintDetail, String> given) {
        if (complaints.act(entry, action, new ComplaintParticulars(given), Cast.in(person))
                instanceof ComplaintOutcome.Refused(var reasons)) {
            throw new IllegalStateException(action + " refused: " + reasons);
        }
    }
}

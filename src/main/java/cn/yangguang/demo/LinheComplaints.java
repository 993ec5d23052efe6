package cn.yangguang.demo;

import static cn.yangguang.complaint.ComplaintDetail.*;

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
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the public brought forward, at different stages, so that every list shows something; all of it 演示. */
@Component
class LinheComplaints {

    private final ComplaintIntake intake;
    private final Complaints complaints;
    private final LinhePeople people;
    private final Clock clock;

    LinheComplaints(ComplaintIntake intake, Complaints complaints, LinhePeople people, Clock clock) {
        this.intake = intake;
        this.complaints = complaints;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin() {
        receive(1, EntryKind.SUGGESTION, ReceiptWay.ONLINE, LinheOrgans.LINHE, "演示：建议在公开栏旁边装一盏灯，晚上也看得清。", "");
        receive(
                9,
                EntryKind.SUGGESTION,
                ReceiptWay.FORWARDED,
                LinheOrgans.FIRST_VILLAGE,
                "演示：希望村务公开的字大一些。",
                "演示市信访局，演转〔1〕号");
        late();
        drafted();
        judged();
        receive(4, EntryKind.REPORT, ReceiptWay.ONLINE, LinheOrgans.LINHE, "演示：有的公开栏是检查前一天才补贴的，日期写成上个月。", "");
    }

    private void late() {
        var entry = receive(
                40, EntryKind.COMPLAINT, ReceiptWay.LETTER_BOX, LinheOrgans.LINHE, "演示：去年的低保名单一直没有贴出来。", "演示甲、演示乙");
        assign(entry);
    }

    private void drafted() {
        var entry = receive(12, EntryKind.COMPLAINT, ReceiptWay.VISIT, LinheOrgans.LINHE, "演示：征地补偿的公示只贴了一天就撕掉了。", "");
        assign(entry);
        act(entry, ComplaintAction.DRAFT, Duty.HANDLER, Map.of(ANSWER, "演示：经核实，公示期为7天，纸张被风吹落，已重新张贴并延长公示期。"));
    }

    private void judged() {
        var entry =
                receive(20, EntryKind.QUESTION, ReceiptWay.TELEPHONE, LinheOrgans.LINHE, "演示：农村危房改造的申请条件在哪里能看到？", "");
        assign(entry);
        act(entry, ComplaintAction.ANSWER, Duty.HANDLER, Map.of(ANSWER, "演示：在“为民办实事”类别下公开，也可以到民生服务中心查阅。"));
        done(complaints.act(
                entry.number(),
                entry.code(),
                ComplaintAction.RATE,
                new ComplaintParticulars(Map.of(RATING, "SATISFIED", WORDS, "演示：讲得清楚"))));
    }

    private void assign(IntakeOutcome.Received entry) {
        String handler = Long.toString(people.holding(Duty.HANDLER).id());
        act(entry, ComplaintAction.ASSIGN, Duty.HANDLER, Map.of(ASSIGNEE, handler));
    }

    private void act(
            IntakeOutcome.Received entry, ComplaintAction action, Duty duty, Map<ComplaintDetail, String> given) {
        done(complaints.act(entry.number(), action, new ComplaintParticulars(given), who(duty)));
    }

    private IntakeOutcome.Received receive(
            int daysAgo, EntryKind kind, ReceiptWay way, String organ, String words, String note) {
        @Nullable SignedIn keyedIn = way == ReceiptWay.ONLINE ? null : who(Duty.HANDLER);
        var entry = new NewComplaint(
                kind,
                way,
                organ,
                null,
                words,
                "",
                false,
                way == ReceiptWay.TELEPHONE ? "演示来件人" : "",
                way == ReceiptWay.TELEPHONE ? "演示电话" : "",
                clock.instant().minus(Duration.ofDays(daysAgo)),
                note,
                List.of());
        return switch (intake.receive(entry, UUID.randomUUID().toString(), keyedIn)) {
            case IntakeOutcome.Received received -> received;
            case IntakeOutcome.Refused(var problems) ->
                throw new IllegalStateException("the demo entry was refused: " + problems);
        };
    }

    private SignedIn who(Duty duty) {
        return new SignedIn(people.holding(duty), Actor.COMMAND_LINE);
    }

    private static void done(ComplaintOutcome outcome) {
        if (outcome instanceof ComplaintOutcome.Refused(var reasons)) {
            throw new IllegalStateException("the demo entry could not be acted on: " + reasons);
        }
    }
}

package cn.yangguang.complaint;

import static cn.yangguang.complaint.ComplaintDetail.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds step to step: what an entry is, is what happened to it. */
final class ComplaintFolding {

    private final Complaint.Registered registered;
    private final List<ComplaintStep> steps = new ArrayList<>();
    private final Set<Long> concerned = new HashSet<>();
    private @Nullable ComplaintStage stage;
    private EntryKind kind;
    private String keeper;
    private @Nullable Long assignee;
    private String assigneeName = "";
    private LocalDate clockFrom;
    private int extension;
    private @Nullable LocalDate answeredOn;
    private String answer = "";
    private @Nullable Long drafter;
    private @Nullable Long proposer;
    private @Nullable Rating rating;
    private boolean reopened;
    private String into = "";

    ComplaintFolding(Complaint.Registered registered) {
        this.registered = registered;
        this.kind = registered.kind();
        this.keeper = registered.receiver();
        this.clockFrom = registered.cameAt().atZone(ZONE).toLocalDate();
    }

    void add(ComplaintStep step) {
        if (step.from() != stage || step.seq() != steps.size() + 1) {
            throw new IllegalArgumentException("step " + step.seq() + " of " + registered.number() + " begins at "
                    + step.from() + ", not " + stage);
        }
        apply(step, step.particulars());
        steps.add(step);
        stage = step.to();
    }

    private void apply(ComplaintStep step, ComplaintParticulars given) {
        switch (step.action()) {
            case ASSIGN -> assign(given);
            case DRAFT -> {
                answer = given.get(ANSWER);
                drafter = step.person();
            }
            case ANSWER -> {
                answer = given.get(ANSWER);
                answeredOn = step.on();
            }
            case SIGN, REFER -> answeredOn = step.on();
            case EXTEND -> extension += given.number(DAYS);
            case TRANSFER -> {
                keeper = given.get(ORGAN);
                unassign();
            }
            case JOIN -> into = given.get(INTO);
            case HAND_TO_INSPECTION -> {
                kind = EntryKind.REPORT;
                keeper = given.get(ORGAN);
                unassign();
            }
            case NAME_CONCERNED -> name(given.id(PERSON));
            case PROPOSE_INVALID -> proposer = step.person();
            case RESTORE -> restore();
            case RATE -> rating = Rating.valueOf(given.get(RATING));
            case REOPEN -> reopen(step.on());
            case RECEIVE, RETURN, CONFIRM_INVALID, CARRY_OVER, NOTE -> {}
        }
    }

    private void assign(ComplaintParticulars given) {
        assignee = given.id(ASSIGNEE);
        assigneeName = given.get(NAME);
    }

    private void unassign() {
        assignee = null;
        assigneeName = "";
        answer = "";
        drafter = null;
    }

    /** Whoever is concerned has it in hand no longer. */
    private void name(@Nullable Long person) {
        if (person != null) {
            concerned.add(person);
            if (person.equals(assignee)) {
                assignee = null;
                assigneeName = "";
            }
        }
    }

    private void restore() {
        into = "";
        proposer = null;
        unassign();
    }

    /** A new period begins; the answer that did not satisfy stays in the steps. */
    private void reopen(LocalDate on) {
        reopened = true;
        clockFrom = on;
        extension = 0;
        answeredOn = null;
        rating = null;
        unassign();
    }

    Complaint now() {
        return new Complaint(
                registered,
                stage,
                kind,
                keeper,
                assignee,
                assigneeName,
                clockFrom,
                extension,
                answeredOn,
                answer,
                drafter,
                proposer,
                rating,
                reopened,
                into,
                concerned,
                steps);
    }

    static final java.time.ZoneId ZONE = java.time.ZoneId.of("Asia/Shanghai");
}

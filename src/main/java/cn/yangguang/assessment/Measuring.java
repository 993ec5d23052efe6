package cn.yangguang.assessment;

import cn.yangguang.application.ReplyTimeliness;
import cn.yangguang.appraisal.AppraisalFigures;
import cn.yangguang.complaint.ComplaintFigures;
import cn.yangguang.complaint.ComplaintFilter.Answered;
import cn.yangguang.obligation.Obligations;
import cn.yangguang.obligation.Standing;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.Concerns;
import cn.yangguang.supervision.Grade;
import cn.yangguang.workrecord.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes the figures from the records that there are, for all organs of an assessment at once; as of today, at the latest the last day of the year. */
@Component
class Measuring {

    private final Obligations obligations;
    private final ReplyTimeliness replies;
    private final ComplaintFigures complaints;
    private final AppraisalFigures appraisals;
    private final Concerns concerns;
    private final RecordMeasuring records;
    private final Clock clock;

    Measuring(
            Obligations obligations,
            ReplyTimeliness replies,
            ComplaintFigures complaints,
            AppraisalFigures appraisals,
            Concerns concerns,
            RecordMeasuring records,
            Clock clock) {
        this.obligations = obligations;
        this.replies = replies;
        this.complaints = complaints;
        this.appraisals = appraisals;
        this.concerns = concerns;
        this.records = records;
        this.clock = clock;
    }

    /** @return by figure and organ, every one asked for */
    Map<NamedFigure, Map<String, Measured>> of(Set<NamedFigure> figures, List<String> organs, int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate on = today.isBefore(last) ? today : last;
        List<Concern> known =
                figures.contains(NamedFigure.CONCERNS_RED) || figures.contains(NamedFigure.CONCERNS_YELLOW)
                        ? concerns.of(new Asking(Set.copyOf(organs), on, null))
                        : List.of();
        Map<NamedFigure, Map<String, Measured>> measured = new HashMap<>();
        for (NamedFigure figure : figures) {
            measured.put(
                    figure,
                    switch (figure) {
                        case OBLIGATION_RATE -> obligations(organs, year, on);
                        case APPLICATION_RATE -> each(organs, organ -> applications(organ, year));
                        case COMPLAINT_RATE -> each(organs, organ -> complaints(organ, year));
                        case APPRAISAL_RATE -> appraisals(organs, year);
                        case REPORT_ON_TIME -> each(organs, organ -> records.report(organ, year - 1, today));
                        case CONCERNS_RED -> each(organs, organ -> concerns(known, organ, Grade.RED, on));
                        case CONCERNS_YELLOW -> each(organs, organ -> concerns(known, organ, Grade.YELLOW, on));
                        case TRAININGS -> each(organs, organ -> records.entries(organ, Register.TRAINING, year));
                        case MEETINGS -> each(organs, organ -> records.entries(organ, Register.MEETING, year));
                    });
        }
        return measured;
    }

    private Map<String, Measured> obligations(List<String> organs, int year, LocalDate on) {
        Map<String, Standing> standing = obligations.standing(organs, year, on).stream()
                .collect(Collectors.toMap(Standing::organ, Function.identity()));
        return each(organs, organ -> {
            Standing one = standing.get(organ);
            return Measured.share(
                    one == null ? 0 : one.inTime(),
                    one == null ? 0 : one.due(),
                    "/office/obligations/" + organ + "/year?year=" + year);
        });
    }

    private Measured applications(String organ, int year) {
        ReplyTimeliness.Timely timely = replies.of(organ, year);
        return Measured.share(timely.inTime(), timely.inTime() + timely.late(), "/office/applications?year=" + year);
    }

    private Measured complaints(String organ, int year) {
        var came = complaints.of(organ, year);
        long inTime = came.answered(Answered.IN_TIME);
        long late = came.answered(Answered.LATE)
                + came.lines().stream()
                        .filter(line -> line.answered() == Answered.WAITING && line.late())
                        .count();
        return Measured.share(inTime, inTime + late, "/office/complaints?year=" + year);
    }

    private Map<String, Measured> appraisals(List<String> organs, int year) {
        Map<String, AppraisalFigures.Year> years = appraisals.of(organs, year);
        return each(
                organs,
                organ -> new Measured(
                        years.getOrDefault(organ, AppraisalFigures.Year.NONE)
                                .verdict()
                                .rate(),
                        "/office/appraisals"));
    }

    /** Appraisal and assessment themselves do not count against anybody. */
    private static Measured concerns(List<Concern> known, String organ, Grade grade, LocalDate on) {
        return Measured.count(
                known.stream()
                        .filter(one -> one.organ().equals(organ)
                                && one.grade() == grade
                                && !one.group().equals("AP"))
                        .count(),
                "/office/supervision/" + organ + "?on=" + on);
    }

    private static Map<String, Measured> each(List<String> organs, Function<String, Measured> measure) {
        return organs.stream().collect(Collectors.toMap(Function.identity(), measure));
    }
}

package cn.yangguang.demo;

import cn.yangguang.assessment.Assessment.Content;
import cn.yangguang.assessment.Assessments;
import cn.yangguang.assessment.Scoring;
import cn.yangguang.assessment.ScoringTable;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 考核 of the demo: the town assesses its villages for this year; the provisional result is told and one village appeals. */
@Component
class LinheAssessment {

    private static final int JUDGED_FIRST = 1;
    private static final int JUDGED_SECOND = 4;

    private final Assessments assessments;
    private final Scoring scoring;
    private final Organs organs;
    private final LinhePeople people;

    LinheAssessment(Assessments assessments, Scoring scoring, Organs organs, LinhePeople people) {
        this.assessments = assessments;
        this.scoring = scoring;
        this.organs = organs;
        this.people = people;
    }

    /** Once, when the villages are there. */
    @Transactional
    void load() {
        List<String> villages =
                organs.activeBelow(LinheOrgans.LINHE).stream().map(Organ::key).toList();
        if (!villages.isEmpty() && assessments.of(List.of(LinheOrgans.LINHE)).isEmpty()) {
            begin(villages);
        }
    }

    private void begin(List<String> villages) {
        int year = assessments.today().getYear();
        ScoringTable table = assessments.tables(year).getLast();
        var content = new Content(
                year,
                year + "年村务公开工作考核（演示）",
                assessments.today().plusDays(20),
                assessments.appealDays(),
                table.text(),
                villages);
        long id = drafted(content);
        Refused.never(assessments.begin(id, who(Duty.SIGNATORY)));
        for (int n = 0; n < villages.size(); n++) {
            judge(id, villages.get(n), JUDGED_FIRST, 15 - n % 4, "演示：民主理财小组有会议记录");
            judge(id, villages.get(n), JUDGED_SECOND, 15 - (n + 1) % 3 * 2, "演示：公开栏现场查看");
        }
        Refused.never(assessments.announce(id, who(Duty.SIGNATORY)));
        Refused.never(scoring.appeal(
                id,
                LinheOrgans.FIRST_VILLAGE,
                JUDGED_SECOND,
                "演示：公开栏当天正在重新粉刷，现已恢复，请重新查看。",
                "演示：照片存村委会",
                who(Duty.VILLAGE_REPORTER)));
    }

    private long drafted(Content content) {
        return switch (assessments.draft(LinheOrgans.LINHE, content, who(Duty.INSPECTOR))) {
            case Assessments.Drafted.Done(long id) -> id;
            case Assessments.Drafted.Refused(var problems) ->
                throw new IllegalStateException("the demo assessment was refused: " + problems);
        };
    }

    private void judge(long id, String village, int item, int points, String reason) {
        Refused.never(scoring.judge(
                id, village, item, new Scoring.Judgement("" + points, reason, "演示记录"), who(Duty.INSPECTOR)));
    }

    private SignedIn who(Duty duty) {
        return new SignedIn(people.holding(duty), Actor.COMMAND_LINE);
    }
}

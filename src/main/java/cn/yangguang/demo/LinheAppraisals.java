package cn.yangguang.demo;

import cn.yangguang.appraisal.Answers;
import cn.yangguang.appraisal.OpinionLooks;
import cn.yangguang.appraisal.Opinions;
import cn.yangguang.appraisal.Questionnaire.Content;
import cn.yangguang.appraisal.Questionnaires;
import cn.yangguang.appraisal.Satisfaction;
import cn.yangguang.appraisal.Sheets;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.reading.PublicItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 社会评议 of the demo: the paper questionnaire of 2016 keyed in afterwards, one of this year that runs, and what readers think of an item. */
@Component
class LinheAppraisals {

    private static final int PAST = 2016;
    private static final int SHEETS = 24;
    private static final int OPTIONS = 3;

    private final Questionnaires questionnaires;
    private final Sheets sheets;
    private final Opinions opinions;
    private final OpinionLooks looks;
    private final PublicDisclosures disclosures;
    private final LinhePeople people;

    LinheAppraisals(
            Questionnaires questionnaires,
            Sheets sheets,
            Opinions opinions,
            OpinionLooks looks,
            PublicDisclosures disclosures,
            LinhePeople people) {
        this.questionnaires = questionnaires;
        this.sheets = sheets;
        this.opinions = opinions;
        this.looks = looks;
        this.disclosures = disclosures;
        this.people = people;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin() {
        past();
        running();
        items();
    }

    private void past() {
        long id = opened(LocalDate.of(PAST, 11, 1), LocalDate.of(PAST, 12, 15));
        var issued = sheets.issue(id, "演示批次", SHEETS, who(Duty.HANDLER));
        if (!(issued instanceof Sheets.Issued.Codes(var codes))) {
            throw new IllegalStateException("the demo codes were refused: " + issued);
        }
        for (int n = 0; n < codes.size(); n++) {
            Refused.never(sheets.keyIn(
                    id, filled(n), codes.get(n), "演示一村", UUID.randomUUID().toString(), who(Duty.HANDLER)));
        }
        Refused.never(questionnaires.close(id, "2016年纸质问卷补录完毕（演示）", who(Duty.SIGNATORY)));
    }

    private void running() {
        LocalDate today = questionnaires.today();
        if (today.getYear() != PAST) {
            opened(today.minusDays(3), today.plusDays(27));
        }
    }

    private long opened(LocalDate from, LocalDate to) {
        var content = new Content(
                from.getYear(),
                from.getYear() + "年政府信息公开工作社会评议问卷（演示）",
                "这是演示问卷，结果不是真实的评议。",
                from,
                to,
                questionnaires.standard(from.getYear()));
        return switch (questionnaires.draft(LinheOrgans.LINHE, content, who(Duty.HANDLER))) {
            case Questionnaires.Drafted.Done(long id) -> {
                Refused.never(questionnaires.open(id, who(Duty.SIGNATORY)));
                yield id;
            }
            case Questionnaires.Drafted.Refused(var problems) ->
                throw new IllegalStateException("the demo questionnaire was refused: " + problems);
        };
    }

    /** Mostly satisfied, now and then not, one without a stand. */
    private static Answers filled(int n) {
        int grade = n % 11 == 0 ? 3 : n % 7 == 0 ? 4 : n % OPTIONS == 0 ? 2 : 1;
        return new Answers(
                Map.of(
                        1, List.of(grade),
                        2, List.of(n % 5 == 0 ? 2 : 1),
                        3, List.of(n % 4 == 0 ? 3 : 1),
                        4, List.of(grade),
                        5, List.of(n % OPTIONS + 1),
                        6, List.of(1, n % 4 + 2)),
                n == 0 ? Map.of(7, "演示：村里的公开栏再大一些。") : Map.of());
    }

    private void items() {
        String number = disclosures
                .find(PublicFilter.of(LinheOrgans.LINHE), 1, 1)
                .items()
                .getFirst()
                .indexNumber();
        if (disclosures.item(number) instanceof PublicAnswer.Shown(PublicItem item)) {
            for (int n = 0; n < 6; n++) {
                speak(
                        item,
                        n,
                        n == 5 ? Satisfaction.UNSATISFIED : n % 2 == 0 ? Satisfaction.SATISFIED : Satisfaction.FAIR);
            }
            long first = looks.waiting(people.holding(Duty.HANDLER)).getFirst().id();
            Refused.never(looks.look(first, true, "", who(Duty.HANDLER)));
        }
    }

    private void speak(PublicItem item, int n, Satisfaction satisfaction) {
        String words = n == 0 ? "演示：公开得很及时。" : n == 5 ? "演示：希望把附件也贴在公开栏。" : "";
        var speaker = new Opinions.Speaker(
                "演示读者" + n, "192.0.2." + (n + 1), UUID.randomUUID().toString());
        Refused.never(opinions.speak(item, satisfaction, words, speaker));
    }

    private SignedIn who(Duty duty) {
        return new SignedIn(people.holding(duty), Actor.COMMAND_LINE);
    }
}

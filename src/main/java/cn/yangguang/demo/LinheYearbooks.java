package cn.yangguang.demo;

import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.yearbook.Action;
import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Found;
import cn.yangguang.yearbook.Hand;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearform.FormCell;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The 统计表 of 2016 with what no record shows, left as a draft beside its chapters; and the report of the year before this one by the form
 * in force, approved, so that there is one to look at. Counts are those of the records; everything stated here is demonstration.
 */
@Component
class LinheYearbooks {

    private static final int FORM_OF_2014 = 2016;

    /** What the town states for 2016 beside its registers; every other figure that no record shows is 0. */
    private static final Map<String, String> STATED_2016 = Map.of("8.1", "1", "8.2", "1");

    private static final Map<String, String> STATED_LAST_YEAR = Map.of(
            "A2.issued", "2",
            "A2.repealed", "1",
            "A2.inForce", "9",
            "A3.decisions", "36",
            "A4.decisions", "4");

    private static final Map<Integer, String> WORDS = Map.of(1, """
            （一）主动公开。演示：本年制发行政规范性文件{A2.issued:件}，废止{A2.repealed:件}，现行有效{A2.inForce:件}。
            （二）依申请公开。演示：本年新收政府信息公开申请{R01.C7:件}，结转下年度继续办理{R04.C7:件}。
            （三）政府信息管理。演示：发布前逐件审查，定期评估不予公开的信息。
            （四）政府信息公开平台建设。演示：栏目更新每日监测。
            （五）监督保障。演示：工作考核、社会评议按计划开展，没有需要责任追究的情形。""", 5, "演示：公开内容的及时性还需要改进；下一年对照目录逐月核对。");

    private final Yearbooks yearbooks;
    private final LinhePeople people;
    private final Clock clock;

    LinheYearbooks(Yearbooks yearbooks, LinhePeople people, Clock clock) {
        this.yearbooks = yearbooks;
        this.people = people;
        this.clock = clock;
    }

    void begin() {
        state(FORM_OF_2014, STATED_2016);
        int last = Year.now(clock).getValue() - 1;
        if (last > FORM_OF_2014) {
            lastYear(last);
        }
    }

    private void lastYear(int year) {
        state(year, STATED_LAST_YEAR);
        WORDS.forEach((part, words) ->
                Refused.never(yearbooks.writePart(LinheOrgans.LINHE, year, part, words, hand(Duty.STATISTICIAN))));
        // Cases of the last weeks may reach back over the turn of the year; then the report is left to the
        // statistician.
        if (draft(year).findings().stream().noneMatch(Found::blocks)) {
            Refused.never(yearbooks.act(LinheOrgans.LINHE, year, Action.SUBMIT, "", hand(Duty.STATISTICIAN)));
            Refused.never(yearbooks.act(LinheOrgans.LINHE, year, Action.APPROVE, "", hand(Duty.SIGNATORY)));
        }
    }

    private void state(int year, Map<String, String> stated) {
        var values = new TreeMap<String, String>();
        draft(year).blanks().stream()
                .map(FormCell::code)
                .forEach(cell -> values.put(cell, stated.getOrDefault(cell, "0")));
        Refused.never(yearbooks.enterFigures(LinheOrgans.LINHE, year, values, hand(Duty.STATISTICIAN)));
    }

    private Draft draft(int year) {
        return yearbooks.draft(LinheOrgans.LINHE, year).orElseThrow();
    }

    private Hand hand(Duty duty) {
        return Hand.of(people.holding(duty), Actor.COMMAND_LINE);
    }
}

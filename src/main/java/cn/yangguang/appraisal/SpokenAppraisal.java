package cn.yangguang.appraisal;

import cn.yangguang.report.SpokenFigures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a yearly report tells of 社会评议; nothing of results that are not shown for their small number. */
@Component
class SpokenAppraisal implements SpokenFigures {

    private static final int PLACE = 30;

    private final AppraisalFigures figures;
    private final Clock clock;

    SpokenAppraisal(AppraisalFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public Told of(String organ, int year) {
        AppraisalFigures.Year said = figures.of(organ, year);
        LocalDate today = LocalDate.now(clock);
        List<Spoken> spoken = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (said.sheets() >= AppraisalTerm.LEAST_SHEETS.on(today)) {
            spoken.add(Spoken.of("appraisal.sheets", "社会评议收回问卷", said.sheets(), "份"));
            words.add("收回问卷{appraisal.sheets:份}");
            said.questionnaire().rate().ifPresent(rate -> {
                spoken.add(new Spoken("appraisal.rate", "社会评议满意率", rate, "%"));
                words.add("满意率{appraisal.rate:%}");
            });
        }
        if (said.items().voices() >= AppraisalTerm.LEAST_VOTES.on(today)) {
            spoken.add(Spoken.of("appraisal.voices", "对公开信息的评议", said.items().voices(), "人次"));
            said.items().rate().ifPresent(rate -> {
                spoken.add(new Spoken("appraisal.items.rate", "对公开信息的满意率", rate, "%"));
                words.add("群众对公开信息评议{appraisal.voices:人次}、满意率{appraisal.items.rate:%}");
            });
        }
        return words.isEmpty() ? Told.nothing() : new Told(PLACE, spoken, "开展社会评议：" + String.join("，", words) + "。");
    }
}

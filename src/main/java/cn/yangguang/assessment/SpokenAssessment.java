package cn.yangguang.assessment;

import cn.yangguang.report.SpokenFigures;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a yearly report tells of 考核: of final results only. */
@Component
class SpokenAssessment implements SpokenFigures {

    private static final int PLACE = 40;

    private final AssessmentFigures figures;

    SpokenAssessment(AssessmentFigures figures) {
        this.figures = figures;
    }

    @Override
    public Told of(String organ, int year) {
        List<Spoken> spoken = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        figures.given(organ, year).ifPresent(given -> {
            spoken.add(Spoken.of("assessment.assessed", "考核的单位", given.assessed(), "个"));
            spoken.add(new Spoken("assessment.average", "考核平均得分", given.average(), "分"));
            words.append("对{assessment.assessed:个}单位进行公开工作考核，平均得分{assessment.average:分}。");
        });
        figures.own(organ, year).ifPresent(own -> {
            spoken.add(new Spoken("assessment.score", "考核得分", own.score(), "分"));
            spoken.add(Spoken.of("assessment.rank", "考核名次", own.rank(), ""));
            spoken.add(Spoken.of("assessment.among", "同批考核的单位", own.among(), "个"));
            words.append("在公开工作考核中得{assessment.score:分}，在{assessment.among:个}单位中列第{assessment.rank}名。");
        });
        return words.isEmpty() ? Told.nothing() : new Told(PLACE, spoken, words.toString());
    }
}

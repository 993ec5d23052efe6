package cn.yangguang.appraisal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results of a year, for reports and assessment. */
@Service
public class AppraisalFigures {

    /**
     * What the public thought of an organ in a year.
     *
     * @param items voices about its items
     * @param questionnaire answers to its questions of 满意度, all together
     * @param sheets of its questionnaire
     * @param paper of these keyed in from paper, or sent with a code from it
     */
    public record Year(Verdict items, Verdict questionnaire, long sheets, long paper) {

        public static final Year NONE = new Year(Verdict.NONE, Verdict.NONE, 0, 0);

        /** The questionnaire's when there was one; else that of the items. */
        public Verdict verdict() {
            return questionnaire.voices() > 0 ? questionnaire : items;
        }
    }

    private final OpinionStore opinions;
    private final QuestionnaireStore questionnaires;
    private final AnswerStore sheets;

    AppraisalFigures(OpinionStore opinions, QuestionnaireStore questionnaires, AnswerStore sheets) {
        this.opinions = opinions;
        this.questionnaires = questionnaires;
        this.sheets = sheets;
    }

    @Transactional(readOnly = true)
    public Year of(String organ, int year) {
        return of(List.of(organ), year).getOrDefault(organ, Year.NONE);
    }

    /** Organs of which nobody said anything are absent. */
    @Transactional(readOnly = true)
    public Map<String, Year> of(Collection<String> organs, int year) {
        Map<String, Verdict> items = opinions.of(organs, year);
        List<Questionnaire> asked = questionnaires.of(organs).stream()
                .filter(one -> one.content().year() == year && one.openedAt() != null)
                .toList();
        var chosen = sheets.chosen(asked.stream().map(Questionnaire::id).toList());
        Map<String, Year> years = new HashMap<>();
        items.forEach((organ, verdict) -> years.put(organ, new Year(verdict, Verdict.NONE, 0, 0)));
        for (Questionnaire one : asked) {
            var result = new AppraisalResults.Result(sheets.ways(one.id()), AppraisalResults.counted(one, chosen));
            if (result.sheets() > 0) {
                long paper = result.sheets() - result.ways().getOrDefault(SheetWay.ONLINE, 0L);
                years.put(
                        one.organ(),
                        new Year(
                                items.getOrDefault(one.organ(), Verdict.NONE),
                                result.verdict(),
                                result.sheets(),
                                paper));
            }
        }
        return years;
    }
}

package cn.yangguang.appraisal.web;

import cn.yangguang.appraisal.Answers;
import cn.yangguang.appraisal.Question;
import cn.yangguang.appraisal.Questionnaire;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet as it came from a form. */
public final class SheetForm {

    private static final int READ = 3000;

    private SheetForm() {}

    public static Answers read(HttpServletRequest request, Questionnaire asked) {
        Map<Integer, List<Integer>> chosen = new HashMap<>();
        Map<Integer, String> words = new HashMap<>();
        for (Question question : asked.questions()) {
            if (question.kind() == Question.Kind.WORDS) {
                String sent = Typed.lines(request.getParameter(question.field()));
                words.put(
                        question.n(),
                        sent.length() <= READ ? sent : sent.substring(0, sent.offsetByCodePoints(0, READ / 2)));
            } else {
                chosen.put(
                        question.n(),
                        Typed.all(request, question.field()).stream()
                                .filter(sent -> sent.matches("\\d{1,2}"))
                                .map(Integer::valueOf)
                                .distinct()
                                .toList());
            }
        }
        return new Answers(chosen, words);
    }
}

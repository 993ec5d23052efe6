package cn.yangguang.complaint.web.portal;

import cn.yangguang.complaint.EntryKind;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import java.util.List;

/**
 * The form, or what is to be sent, with what is wrong about it.
 *
 * @param organs that it can be about, with an empty one first
 * @param organName name of the one chosen, or empty
 */
public record ComplainView(
        PublicFrame frame, ComplainForm form, FormProblems problems, List<Choice> organs, String organName) {

    public List<EntryKind> kinds() {
        return List.of(EntryKind.values());
    }

    public String at(String field, Screen screen) {
        return problems.at(field, screen);
    }

    public String line(FieldProblem problem, Screen screen) {
        return problem.text(screen.words());
    }
}

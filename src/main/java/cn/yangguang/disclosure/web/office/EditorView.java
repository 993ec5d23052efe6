package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Step;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Screen;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The editor.
 *
 * @param ref null for a new draft
 * @param notices sentences above the form, such as what a Word import left out
 * @param returned the step by which it was returned, if it was
 * @param due null while the formation date is not known
 * @param findings what the gate found in the draft as it was saved, null for a new one
 * @param actions what else can be done with the draft
 */
public record EditorView(
        @Nullable EditionRef ref,
        EditorForm form,
        List<FieldProblem> problems,
        List<String> notices,
        @Nullable Step returned,
        @Nullable DueView due,
        EditorChoices choices,
        List<ActionView> actions,
        @Nullable FindingsView findings) {

    public EditorView {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
        actions = List.copyOf(actions);
    }

    /** Where the form is sent. */
    public String target() {
        EditionRef existing = ref;
        return existing == null ? "/office/disclosures" : address() + "/edit";
    }

    public String address() {
        EditionRef existing = ref;
        return existing == null
                ? "/office/disclosures/new"
                : "/office/disclosures/" + existing.disclosure() + "/" + existing.number();
    }

    /** What is wrong with the field, in words; empty when nothing is. */
    public String at(String field, Screen screen) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> problem.text(screen.words()))
                .collect(Collectors.joining(" "));
    }

    public List<FieldProblem> whole() {
        return problems.stream().filter(problem -> problem.field().isEmpty()).toList();
    }

    /** What the selects of the editor offer. */
    public record EditorChoices(
            List<Choice> organs,
            List<Choice> categories,
            List<Choice> matters,
            List<Choice> themes,
            List<Choice> genres,
            List<Choice> modes,
            List<Channel> channels) {}
}

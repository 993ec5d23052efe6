package cn.yangguang.office.web;

import cn.yangguang.catalogue.Category;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.village.PublicationRule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of an organ as the page shows them.
 *
 * @param levels the number of review levels set
 * @param routes the way from draft to publication with 1, 2, … levels
 * @param pattern of index numbers, as set or as just typed
 * @param next the index number that the next publication would get, or empty when the pattern is wrong
 * @param categories the organ's own
 * @param village by when the villages publish; null for organs that have no villages directly below
 * @param typed what was just typed and not kept
 */
public record OrganSettingsView(
        Organ organ,
        int levels,
        List<List<Stage>> routes,
        String pattern,
        String next,
        List<Channel> channels,
        List<Category> categories,
        @Nullable PublicationRule village,
        Typed typed) {

    /** The position that a further category would get. */
    public int nextPosition() {
        return categories.stream().mapToInt(Category::position).max().orElse(0) + 1;
    }

    /**
     * What stands in a form that was not kept.
     *
     * @param form which of the forms
     * @param row code of the row that was changed, or empty for a new one
     */
    public record Typed(String form, String row, Map<String, String> fields, FormProblems problems) {

        static final Typed NOTHING = new Typed("", "", Map.of(), FormProblems.NONE);

        static Typed of(HttpServletRequest request, String form, List<FieldProblem> problems) {
            Map<String, String> fields = Stream.of(
                            "levels", "pattern", "code", "title", "kind", "position", "day", "monthly")
                    .collect(Collectors.toMap(name -> name, name -> OrganForm.sent(request, name)));
            return new Typed(form, OrganForm.sent(request, "row"), fields, new FormProblems(problems));
        }

        /** What was typed in this row's field, or else what is kept. */
        public String at(String inForm, String inRow, String field, String kept) {
            return form.equals(inForm) && row.equals(inRow) ? fields.getOrDefault(field, kept) : kept;
        }

        /** What is wrong with this form. */
        public FormProblems in(String inForm) {
            return form.equals(inForm) ? problems : FormProblems.NONE;
        }
    }
}

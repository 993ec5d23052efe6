package cn.yangguang.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at a finished page as an inspection does: which 网页标签 it lacks. */
public final class LabelCheck {

    private static final List<String> SITE = List.of("SiteName", "SiteDomain", "SiteIDCode");

    private LabelCheck() {}

    /** The labels which such a page must carry and this one does not, or without content; those of the site included. */
    public static List<String> missing(String html, PageLabels.Kind kind) {
        List<String> required = new ArrayList<>(SITE);
        required.addAll(kind.required());
        return required.stream().filter(name -> !carries(html, name)).toList();
    }

    /** What kind of page it says it is. */
    public static PageLabels.Kind kind(String html) {
        if (carries(html, "ArticleTitle")) {
            return PageLabels.Kind.CONTENT;
        }
        return carries(html, "ColumnName") ? PageLabels.Kind.COLUMN : PageLabels.Kind.HOME;
    }

    private static boolean carries(String html, String name) {
        return Pattern.compile("<meta name=\"" + name + "\" content=\"[^\"]*\\S[^\"]*\">")
                .matcher(html)
                .find();
    }
}

package cn.yangguang.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed, as the database and a page can hold it: without control characters, line ends as \n. */
public final class Typed {

    private static final Pattern IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern IN_LINES = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");

    private Typed() {}

    /** One line; what breaks lines becomes a space. */
    public static String line(@Nullable String sent) {
        return sent == null ? "" : IN_A_LINE.matcher(sent).replaceAll(" ").strip();
    }

    /** Any number of lines. */
    public static String lines(@Nullable String sent) {
        return sent == null
                ? ""
                : IN_LINES.matcher(sent.replace("\r\n", "\n").replace('\r', '\n'))
                        .replaceAll("")
                        .strip();
    }

    /** The field as one line; empty when it was not sent. */
    public static String line(HttpServletRequest request, String field) {
        return line(request.getParameter(field));
    }

    /** All values of the field, in their order. */
    public static List<String> all(HttpServletRequest request, String field) {
        String[] values = request.getParameterValues(field);
        return values == null
                ? List.of()
                : List.of(values).stream().map(Typed::line).toList();
    }
}

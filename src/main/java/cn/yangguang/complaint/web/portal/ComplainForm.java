package cn.yangguang.complaint.web.portal;

import cn.yangguang.complaint.EntryKind;
import cn.yangguang.complaint.NewComplaint;
import cn.yangguang.complaint.ReceiptWay;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form as it was filled in.
 *
 * @param kind name of an {@link EntryKind}, or empty
 * @param organ key of the organ or village it is about, or empty
 * @param item index number of the disclosure it is about, or empty
 * @param leaders whether leaders or inspectors of the organ are concerned
 * @param lure a field that people do not see and programs fill in
 * @param ticket of the form
 */
public record ComplainForm(
        String kind,
        String organ,
        String item,
        String words,
        String concerned,
        boolean leaders,
        String name,
        String contact,
        String lure,
        String ticket) {

    /** Texts beyond this are not even read: the check says that the field is too long. */
    private static final int READ = 4100;

    private static final String ITEM = "[\\p{L}\\p{N}〔〕/_.-]{1,60}";

    static ComplainForm read(HttpServletRequest request) {
        String item = line(request, "item");
        return new ComplainForm(
                line(request, "kind"),
                line(request, "organ"),
                item.matches(ITEM) ? item : "",
                cut(Typed.lines(request.getParameter("words"))),
                line(request, "concerned"),
                line(request, "leaders").equals("yes"),
                line(request, "name"),
                line(request, "contact"),
                line(request, "lure"),
                line(request, "ticket"));
    }

    private static String line(HttpServletRequest request, String field) {
        return cut(Typed.line(request, field));
    }

    /** Never in the middle of a sign that takes two places. */
    private static String cut(String sent) {
        if (sent.length() <= READ) {
            return sent;
        }
        return sent.substring(0, Character.isHighSurrogate(sent.charAt(READ - 1)) ? READ - 1 : READ);
    }

    ComplainForm with(String fresh) {
        return new ComplainForm(kind, organ, item, words, concerned, leaders, name, contact, "", fresh);
    }

    ComplainForm about(String key) {
        return new ComplainForm(kind, key, item, words, concerned, leaders, name, contact, lure, ticket);
    }

    public boolean is(EntryKind one) {
        return one.name().equals(kind);
    }

    Optional<EntryKind> known() {
        return Stream.of(EntryKind.values()).filter(this::is).findFirst();
    }

    NewComplaint entry(Instant now, List<NewComplaint.Paper> papers) {
        return new NewComplaint(
                known().orElse(EntryKind.SUGGESTION),
                ReceiptWay.ONLINE,
                organ,
                item.isEmpty() ? null : item,
                words,
                concerned,
                leaders,
                name,
                contact,
                now,
                "",
                papers);
    }
}

package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Attachment;
import cn.yangguang.disclosure.BodyText;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The editor's form exactly as it was filled in, so that nothing typed is lost when something in it is wrong.
 *
 * @param organ key of the organ; fixed once the draft exists
 * @param body HTML, or plain lines when it was typed without the rich editor
 * @param period as typed, see {@link cn.yangguang.disclosure.CoveredPeriod#parse}
 * @param seen hash of the content the person started from, empty for a new draft
 */
public record EditorForm(
        String organ,
        String title,
        String summary,
        String body,
        String mode,
        String formationDate,
        String documentNumber,
        String category,
        String matter,
        String theme,
        String genre,
        String audience,
        String keywords,
        String source,
        String department,
        Set<String> channels,
        List<Attachment> attachments,
        String period,
        PersonListForm persons,
        String seen) {

    private static final int MOST_FILES = 100;

    public EditorForm {
        channels = Set.copyOf(channels);
        attachments = List.copyOf(attachments);
    }

    static EditorForm blank(String organ) {
        return of(organ, EditionContent.EMPTY, "");
    }

    /** What a link to a new draft already knows: a worklist tells which item and period is to be written. */
    EditorForm begun(HttpServletRequest request) {
        return new EditorForm(
                organ,
                Typed.line(request, "title"),
                summary,
                body,
                mode,
                formationDate,
                documentNumber,
                Typed.line(request, "category"),
                Typed.line(request, "matter"),
                theme,
                genre,
                audience,
                keywords,
                source,
                department,
                new HashSet<>(Typed.all(request, "channels")),
                attachments,
                Typed.line(request, "period"),
                persons,
                seen);
    }

    static EditorForm of(String organ, EditionContent content, String seen) {
        return new EditorForm(
                organ,
                content.title(),
                content.summary(),
                content.body(),
                content.mode().name(),
                text(content.formationDate()),
                content.documentNumber(),
                text(content.category()),
                text(content.matter()),
                text(content.theme()),
                content.genre(),
                content.audience(),
                content.keywords(),
                content.source(),
                content.department(),
                Set.copyOf(content.channels()),
                content.attachments(),
                text(content.period()),
                PersonListForm.of(content.persons()),
                seen);
    }

    /**
     * Reads what was sent.
     *
     * @param known tells which files may stand in the form: those of the disclosure and those of this session
     */
    static EditorForm read(HttpServletRequest request, String organ, Predicate<String> known) {
        return new EditorForm(
                organ,
                Typed.line(request, "title"),
                Typed.lines(request.getParameter("summary")),
                Typed.lines(request.getParameter("body")),
                Typed.line(request, "mode"),
                Typed.line(request, "formationDate"),
                Typed.line(request, "documentNumber"),
                Typed.line(request, "category"),
                Typed.line(request, "matter"),
                Typed.line(request, "theme"),
                Typed.line(request, "genre"),
                Typed.line(request, "audience"),
                Typed.line(request, "keywords"),
                Typed.line(request, "source"),
                Typed.line(request, "department"),
                new HashSet<>(Typed.all(request, "channels")),
                files(request, known),
                Typed.line(request, "period"),
                PersonListForm.read(request),
                Typed.line(request, "seen"));
    }

    EditorForm withBody(String html) {
        return copy(html, attachments, seen);
    }

    EditorForm withSeen(String hash) {
        return copy(body, attachments, hash);
    }

    EditorForm withMoreFiles(List<Attachment> more) {
        List<Attachment> all = new ArrayList<>(attachments);
        more.stream()
                .filter(file -> all.stream().noneMatch(a -> a.hash().equals(file.hash())))
                .forEach(all::add);
        return copy(body, all, seen);
    }

    boolean full() {
        return attachments.size() > MOST_FILES;
    }

    public boolean plain() {
        return BodyText.isPlain(body);
    }

    /** What stands in the text field: plain lines as long as nothing would be lost by it. */
    public String bodyField() {
        return plain() ? BodyText.lines(body) : body;
    }

    public boolean chosen(String channel) {
        return channels.contains(channel);
    }

    private EditorForm copy(String html, List<Attachment> files, String hash) {
        return new EditorForm(
                organ,
                title,
                summary,
                html,
                mode,
                formationDate,
                documentNumber,
                category,
                matter,
                theme,
                genre,
                audience,
                keywords,
                source,
                department,
                channels,
                files,
                period,
                persons,
                hash);
    }

    /** Files named by the form, in the order it gives them, without the removed and the unknown ones. */
    private static List<Attachment> files(HttpServletRequest request, Predicate<String> known) {
        record Placed(double position, Attachment file) {}
        List<String> hashes = Typed.all(request, "file");
        List<String> names = Typed.all(request, "fileName");
        List<String> positions = Typed.all(request, "filePosition");
        Set<String> removed = new HashSet<>(Typed.all(request, "removeFile"));
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            String hash = hashes.get(i);
            if (known.test(hash) && !removed.contains(hash)) {
                placed.add(new Placed(position(positions, i), new Attachment(at(names, i), hash)));
            }
        }
        return placed.stream()
                .sorted(Comparator.comparingDouble(Placed::position))
                .map(Placed::file)
                .toList();
    }

    private static double position(List<String> positions, int i) {
        try {
            double given = Double.parseDouble(at(positions, i));
            return Double.isFinite(given) ? given : i + 1.0;
        } catch (NumberFormatException e) {
            return i + 1.0;
        }
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : "";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

package cn.yangguang.yearbook.web;

import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Found;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.FormPart;
import cn.yangguang.yearform.FormTable;
import cn.yangguang.yearpaper.Prose;
import java.util.List;
import java.util.Objects;

/**
 * One part of the text.
 *
 * @param number 0 for the opening
 * @param text what stands in the editor
 * @param problem why it was not saved, in words; else empty
 */
public record PartView(DeskView desk, int number, String text, String problem) {

    /** A figure that can be put into the text. */
    public record Reference(String code, String words) {}

    /** A topic that the form asks for, and whether the text speaks of it. */
    public record Topic(String words, boolean told) {}

    private Draft draft() {
        return desk.draft();
    }

    public String address() {
        return desk.base() + "/parts/" + number;
    }

    public String heading(String opening) {
        return number == Draft.OPENING
                ? opening
                : draft().form().parts().get(number - 1).heading();
    }

    /** The text as readers would read it, as saved. */
    public List<String> read() {
        return draft().prose(number).text().lines().toList();
    }

    public List<String> usual() {
        return draft().generated(number).lines().toList();
    }

    public boolean written() {
        return draft().isWritten(number);
    }

    public List<String> lastYear() {
        return draft().before()
                .map(book -> number == Draft.OPENING ? book.opening() : book.text(number))
                .map(words -> words.lines().toList())
                .orElse(List.of());
    }

    public List<Topic> topics() {
        if (number == Draft.OPENING) {
            return List.of();
        }
        FormPart part = draft().form().parts().get(number - 1);
        String words = draft().prose(number).text();
        return part.topics().stream()
                .map(topic -> new Topic(topic, words.contains(topic)))
                .toList();
    }

    public List<Found> findings() {
        return desk.findings().stream()
                .filter(found -> Objects.equals(found.part(), number))
                .toList();
    }

    public List<FormTable> tables() {
        return draft().form().tables();
    }

    public List<Reference> references(FormTable table) {
        return table.cells().stream().map(this::reference).toList();
    }

    /** Figures beside the form. */
    public List<Reference> beside() {
        return draft().told().stream()
                .flatMap(told -> told.figures().stream())
                .map(figure -> new Reference(
                        figure.reference(), figure.title() + "（" + Prose.printed(figure.value()) + figure.unit() + "）"))
                .toList();
    }

    private Reference reference(FormCell cell) {
        String unit = cell.unit();
        String value = draft().figure(cell.code())
                .value()
                .map(v -> Prose.printed(v) + unit)
                .orElse("—");
        return new Reference("{" + cell.code() + ":" + unit + "}", cell.place() + "（" + value + "）");
    }
}

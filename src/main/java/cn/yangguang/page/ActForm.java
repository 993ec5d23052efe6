package cn.yangguang.page;

import java.util.List;

/**
 * An act on something that has rules, as a page offers it: a form, or a grey button with the reasons in words
 * ({@code page/act.jte}).
 *
 * @param target address the form is sent to
 * @param norm the article behind it
 * @param refusals why it is not possible now, in words; empty when it is
 * @param seen what the page showed last; the act is refused when something happened since
 * @param problem what was wrong with what was sent, in words; else empty
 * @param grave whether it cannot be taken back, so that its button looks it
 * @param open whether the form stands open from the start
 */
public record ActForm(
        String target,
        String title,
        String norm,
        List<ActField> fields,
        List<String> refusals,
        String seen,
        String problem,
        boolean grave,
        boolean open) {

    public ActForm {
        fields = List.copyOf(fields);
        refusals = List.copyOf(refusals);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }

    public boolean withFiles() {
        return fields.stream().anyMatch(field -> field.widget() == ActField.Widget.FILES);
    }

    /** A name for a field that no other form of the page has. */
    public String id(ActField field) {
        return target.substring(target.lastIndexOf('/') + 1) + "-" + field.name();
    }
}

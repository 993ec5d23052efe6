package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Offer;
import java.util.List;

/**
 * An act as the page offers it: a form, or a grey button with the reasons in words.
 *
 * @param seen hash of the content on the page; the act is refused when it has changed since
 * @param problem what was wrong with this act's form, in words, or empty
 */
public record ActionView(EditionRef ref, Offer offer, List<ActionField> fields, String seen, String problem) {

    public ActionView {
        fields = List.copyOf(fields);
    }

    public Action action() {
        return offer.action();
    }

    public boolean allowed() {
        return offer.allowed();
    }

    public boolean grave() {
        return ActionFields.grave(action());
    }

    public boolean forward() {
        return ActionFields.forward(action());
    }

    /** Open from the start: the way forward, and whatever was just refused. */
    public boolean open() {
        return forward() || !problem.isEmpty();
    }

    public boolean withFile() {
        return fields.stream().anyMatch(field -> field.widget() == ActionField.Widget.PHOTO);
    }

    public String target() {
        return "/office/disclosures/" + ref.disclosure() + "/" + ref.number() + "/" + action().noun();
    }

    /** A name for the parts of this form that no other form on the page has. */
    public String id(ActionField field) {
        return action().noun() + "-" + field.name();
    }
}

package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Attachment;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition as its reader will see it, with everything a decision needs.
 *
 * @param facts metadata in the order of the catalogue: label and value
 * @param steps what was done with this edition so far
 * @param refusals why the act just tried was refused, in words
 * @param files the attachments, those made anew in the place of those uploaded
 * @param head title and summary as HTML with the words of open findings marked
 * @param body the text with the words of open findings marked
 * @param editable whether the person may change the words now
 */
public record ReviewView(
        Dossier dossier,
        Edition edition,
        List<Fact> facts,
        List<StepView> steps,
        List<DeliveryView> deliveries,
        @Nullable DueView due,
        List<ActionView> actions,
        List<String> refusals,
        boolean editable,
        FindingsView findings,
        List<Attachment> files,
        List<String> head,
        String body) {

    public ReviewView {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        deliveries = List.copyOf(deliveries);
        actions = List.copyOf(actions);
        refusals = List.copyOf(refusals);
        files = List.copyOf(files);
        head = List.copyOf(head);
    }

    /** One line of metadata. */
    public record Fact(String label, String value) {}

    /** One publication through one channel. */
    public record DeliveryView(
            String channel,
            String postedOn,
            String evidence,
            boolean picture,
            String note,
            String recordedAt,
            String by) {}

    public String address() {
        return "/office/disclosures/" + edition.ref().disclosure() + "/"
                + edition.ref().number();
    }

    public String file(String hash, String name) {
        return address() + "/files/" + hash + "/"
                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    public boolean open() {
        return edition.stage().open();
    }

    public boolean published() {
        return edition.stage() == Stage.PUBLISHED;
    }

    public List<ActionView> allowed() {
        return actions.stream().filter(ActionView::allowed).toList();
    }

    public List<ActionView> refused() {
        return actions.stream().filter(action -> !action.allowed()).toList();
    }
}

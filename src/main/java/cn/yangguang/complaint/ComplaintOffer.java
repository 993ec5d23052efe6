package cn.yangguang.complaint;

import java.util.List;

/**
 * An action as a page shows it: a button, or a grey one with the reasons in words.
 *
 * @param norm where it is written
 * @param asks the details its form asks for, in their order
 */
public record ComplaintOffer(
        ComplaintAction action, String norm, List<ComplaintDetail> asks, List<ComplaintRefusal> refusals) {

    public ComplaintOffer {
        asks = List.copyOf(asks);
        refusals = List.copyOf(refusals);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }
}

package cn.yangguang.directive;

import java.util.List;

/**
 * An action as a page shows it: a button, or a grey one with the reasons in words.
 *
 * @param files whether papers or photographs may come with it
 */
public record Offer(Action action, List<Asked> asks, boolean files, List<Refusal> refusals) {

    public Offer {
        asks = List.copyOf(asks);
        refusals = List.copyOf(refusals);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }
}

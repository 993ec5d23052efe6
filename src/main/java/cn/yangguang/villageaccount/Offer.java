package cn.yangguang.villageaccount;

import java.util.List;

/**
 * An action as a page shows it: a button, or a grey one with the reasons in words.
 *
 * @param article the norm behind it
 */
public record Offer(Action action, String article, List<Asked> asks, List<Refusal> refusals) {

    public Offer {
        asks = List.copyOf(asks);
        refusals = List.copyOf(refusals);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }
}

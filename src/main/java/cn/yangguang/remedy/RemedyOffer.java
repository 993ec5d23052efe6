package cn.yangguang.remedy;

import java.util.List;

/**
 * An action as a page shows it: a button, or a grey one with the reasons in words.
 *
 * @param article the norm behind it
 * @param asks the details its form asks for, in their order
 */
public record RemedyOffer(RemedyAction action, String article, List<RemedyAsked> asks, List<RemedyRefusal> refusals) {

    public RemedyOffer {
        asks = List.copyOf(asks);
        refusals = List.copyOf(refusals);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }
}

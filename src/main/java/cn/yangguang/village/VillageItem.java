package cn.yangguang.village;

/**
 * One thing a village publishes.
 *
 * @param code of the category, {@code V01}–{@code V35}
 * @param title as the law words it
 * @param frequency how often, as the law words it
 * @param basis name of the law
 */
public record VillageItem(String code, String title, Part part, Rhythm rhythm, String frequency, String basis) {

    /** Where it stands on the page. */
    public enum Part {
        AFFAIRS,
        DECISIONS,
        FINANCE,
        SPECIAL,
        /** From a local list: owed only where the township chose it; elsewhere it shows where something was published. */
        LOCAL
    }

    /** Whether it comes round. */
    public enum Rhythm {
        QUARTERLY,
        /** Quarterly, or monthly where the accounts are busy. */
        FINANCE,
        /** Soon after a decision of the village assembly, then every quarter how it is carried out, until it is finished. */
        DECISION,
        /** Soon after something happened (专项公开). */
        OCCASION
    }
}

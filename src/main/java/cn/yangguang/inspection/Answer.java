package cn.yangguang.inspection;

import java.time.Instant;

/** What an inspector answered to a question about an item; the newest counts. */
public record Answer(String item, String question, Verdict verdict, String note, String personName, Instant at) {

    /** The three answers. */
    public enum Verdict {
        YES("是"),
        NO("否"),
        NOT_APPLICABLE("不适用");

        private final String title;

        Verdict(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}

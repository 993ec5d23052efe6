package cn.yangguang.law;

/** Whom the organ asks before it decides (条例 Art. 32, 34). */
public enum ConsultationKind {
    THIRD_PARTY("征求第三方意见"),
    CO_MAKER("征求其他机关意见");

    private final String title;

    ConsultationKind(String title) {
        this.title = title;
    }

    /** Chinese title for screens and letters. */
    public String title() {
        return title;
    }
}

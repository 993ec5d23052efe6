package cn.yangguang.law;

/** How an application reaches the organ (条例 Art. 29, 31). */
public enum ReceiptChannel {
    IN_PERSON("当面"),
    REGISTERED_MAIL("邮寄（需签收）"),
    ORDINARY_MAIL("平常信函（无需签收）"),
    ONLINE("互联网"),
    EMAIL("电子邮件"),
    FAX("传真"),
    ORAL("口头（代填）");

    private final String title;

    ReceiptChannel(String title) {
        this.title = title;
    }

    /** Chinese title for screens and letters. */
    public String title() {
        return title;
    }
}

package cn.yangguang.complaint;

/** How an entry came. */
public enum ReceiptWay {
    ONLINE("网上"),
    TELEPHONE("电话"),
    /** Opened by two people together. */
    LETTER_BOX("意见箱"),
    VISIT("来访"),
    /** Handed over by another organ. */
    FORWARDED("转办");

    private final String title;

    ReceiptWay(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

package cn.yangguang.law;

/** Which day counts as the day of receipt (收到申请之日). */
public enum StartsOn {
    SUBMISSION("提交之日"),
    SIGNED_FOR("签收之日"),
    CONFIRMED("双方确认之日"),
    RECEIVED("收到之日");

    private final String title;

    StartsOn(String title) {
        this.title = title;
    }

    /** Chinese title for screens and letters. */
    public String title() {
        return title;
    }
}

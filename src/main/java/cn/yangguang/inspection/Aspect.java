package cn.yangguang.inspection;

/** What a question of the check list is about. */
public enum Aspect {
    TRUTH("真实性"),
    COMPLETE("完整性"),
    TIMELY("及时性"),
    PROCEDURE("程序规范性");

    private final String title;

    Aspect(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

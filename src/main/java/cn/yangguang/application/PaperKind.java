package cn.yangguang.application;

/** What a kept file is. */
public enum PaperKind {
    IDENTITY("身份证明"),
    AUTHORITY("委托书"),
    APPLICATION("申请原件"),
    MATERIAL("协办材料"),
    OPINION("意见反馈"),
    SERVICE("送达证明"),
    OTHER("其他材料");

    private final String title;

    PaperKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

package cn.yangguang.disclosure;

/** Why something was taken down, in the classes the public is told (410). */
public enum WithdrawalClass {
    SECRECY("涉及依法不得公开的内容"),
    PERSONAL_DATA("涉及个人信息保护"),
    ERROR("内容有误，正在核实"),
    SUPERSEDED("已由新的规定代替"),
    PERIOD_OVER("公示期已满"),
    ORDER("按照上级机关或者司法机关的决定");

    private final String title;

    WithdrawalClass(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

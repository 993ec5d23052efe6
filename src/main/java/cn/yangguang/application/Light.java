package cn.yangguang.application;

/** How near the due date is, for lists: 红 overdue, 黄 soon, 绿 in time, 灰 nothing is running. */
public enum Light {
    RED("已逾期"),
    YELLOW("即将到期"),
    GREEN("期限内"),
    GREY("期限未在计算");

    private final String title;

    Light(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

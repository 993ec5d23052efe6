package cn.yangguang.directive;

/** 督办 presses for what is owed already; 交办 gives something new to do. */
public enum Kind {
    SUPERVISE("督办"),
    ASSIGN("交办");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

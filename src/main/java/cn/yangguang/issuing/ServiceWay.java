package cn.yangguang.issuing;

/** How a letter reaches its addressee. */
public enum ServiceWay {
    DIRECT("直接送达"),
    DELEGATED("委托其他行政机关代为送达"),
    POST("邮寄送达"),
    ELECTRONIC("电子送达");

    private final String title;

    ServiceWay(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

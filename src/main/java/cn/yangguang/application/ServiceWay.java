package cn.yangguang.application;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 送达方式, each with the day that counts as the day of the reply (国办公开办函〔2016〕235号). */
public enum ServiceWay {
    DIRECT("直接送达", "签收之日"),
    THROUGH_ORGAN("委托其他行政机关代为送达", "签收之日"),
    /** By the state post alone; other couriers are not allowed. */
    POST("邮寄送达", "交邮之日"),
    ELECTRONIC("电子送达", "发送之日");

    private final String title;
    private final String counts;

    ServiceWay(String title, String counts) {
        this.title = title;
        this.counts = counts;
    }

    public String title() {
        return title;
    }

    /** Which day counts, in Chinese. */
    public String counts() {
        return counts;
    }

    static Optional<ServiceWay> of(String title) {
        return Stream.of(values()).filter(way -> way.title.equals(title)).findFirst();
    }

    static String titles() {
        return Stream.of(values()).map(ServiceWay::title).collect(Collectors.joining("、"));
    }
}

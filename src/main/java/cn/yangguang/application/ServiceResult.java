package cn.yangguang.application;

import java.util.Optional;
import java.util.stream.Stream;

/** What became of a service. */
public enum ServiceResult {
    SIGNED("签收"),
    REFUSED("拒收"),
    /** Came back: the letter did not reach its addressee and is served again. */
    RETURNED("退回");

    private final String title;

    ServiceResult(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Optional<ServiceResult> of(String title) {
        return Stream.of(values()).filter(r -> r.title.equals(title)).findFirst();
    }
}

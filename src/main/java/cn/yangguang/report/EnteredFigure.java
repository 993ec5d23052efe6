package cn.yangguang.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure that no record of this installation shows, so that a person states it: applications, fees, reviews and
 * lawsuits. It is never taken for 0 while nobody has said so.
 */
public enum EnteredFigure {
    /** 收到申请数（件）. */
    RECEIVED(false),
    /** 答复申请数（件）. */
    ANSWERED(false),
    /** 收取费用（元）. */
    CHARGED(true),
    /** 减免费用（元）. */
    REDUCED(true),
    /** 行政复议数（件）. */
    REVIEWS(false),
    /** 行政诉讼数（件）. */
    LAWSUITS(false);

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,2})?");

    private final boolean money;

    EnteredFigure(boolean money) {
        this.money = money;
    }

    /** As in the CSV, the JSON and the database: received, answered, charged, reduced, reviews, lawsuits. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is an amount in yuan, which may have decimals (分); otherwise it is a whole number of 件. */
    public boolean money() {
        return money;
    }

    /** Key of its words. */
    public String words() {
        return "report.figure." + code();
    }

    static Optional<EnteredFigure> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }

    /** The number as somebody wrote it; empty when it is none that this figure can have. */
    Optional<BigDecimal> read(String text) {
        return (money ? MONEY : COUNT).matcher(text.strip()).matches()
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }

    /** 0.00 is 0, 3.00 件 is 3; money keeps its 分. */
    BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : money ? value : value.setScale(0);
    }

    boolean possible(BigDecimal value) {
        return read(value.toPlainString()).isPresent();
    }
}

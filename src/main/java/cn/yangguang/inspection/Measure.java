package cn.yangguang.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 问责: what an organ or a person can be held to account with. When, and by which article, is dated data. */
public enum Measure {
    /** The organ above orders it. */
    RECTIFY("责令改正"),
    CRITICISM("通报批评"),
    /** The body with power over the persons decides; the inspectors only propose. */
    DISCIPLINE("处分建议");

    private static final LocalDate IN_FORCE = LocalDate.of(2008, 5, 1);
    private static final LocalDate REVISED = LocalDate.of(2019, 5, 15);

    /**
     * One row of the table.
     *
     * @param before the first day on which it no longer holds
     * @param mark V1 read in the text of the law, GK not verified
     */
    record Norm(Measure measure, LocalDate from, LocalDate before, String article, String mark) {}

    private static final List<Norm> NORMS = List.of(
            new Norm(RECTIFY, IN_FORCE, REVISED, "2007年条例第三十四条、第三十五条", "GK"),
            new Norm(DISCIPLINE, IN_FORCE, REVISED, "2007年条例第三十四条、第三十五条", "GK"),
            new Norm(RECTIFY, REVISED, LocalDate.MAX, "条例第五十二条、第五十三条", "V1"),
            new Norm(CRITICISM, REVISED, LocalDate.MAX, "条例第四十七条第一款", "V1"),
            new Norm(DISCIPLINE, REVISED, LocalDate.MAX, "条例第四十七条第一款、第五十二条、第五十三条", "V1"));

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The article by which it could be used on the day; empty when it could not. */
    public Optional<String> article(LocalDate on) {
        return NORMS.stream()
                .filter(norm -> norm.measure() == this && !on.isBefore(norm.from()) && on.isBefore(norm.before()))
                .map(Norm::article)
                .findFirst();
    }
}

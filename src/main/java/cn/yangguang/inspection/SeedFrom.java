package cn.yangguang.inspection;

/** Where the seed of a sample comes from. Either way nobody knows it before the population is fixed. */
public enum SeedFrom {
    /** The program draws it. */
    DRAWN("系统随机产生"),
    /** A value that becomes public on a later day, named beforehand. */
    PUBLIC("约定的公开数值");

    private final String title;

    SeedFrom(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

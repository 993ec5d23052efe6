package cn.yangguang.law;

/** How strictly a ground forbids disclosure. */
public enum GroundForce {
    MUST_NOT("不得公开"),
    MUST_NOT_UNLESS("不得公开，有例外"),
    MAY("可以不予公开");

    private final String title;

    GroundForce(String title) {
        this.title = title;
    }

    /** Chinese title for screens. */
    public String title() {
        return title;
    }
}

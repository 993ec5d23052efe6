package cn.yangguang.scoring;

/** What the writer of a document does with numbers and names that should not be in it. */
enum Showing {
    /** As they are. */
    OPEN,
    /** Masked well. */
    MASKED,
    /** Identity numbers masked so that they can be found out. */
    WEAK,
    /** The columns are left out. */
    WITHOUT;

    static Showing of(Chance chance) {
        int throwOf = chance.below(100);
        return throwOf < 60 ? OPEN : throwOf < 80 ? MASKED : throwOf < 88 ? WEAK : WITHOUT;
    }
}

package cn.yangguang.lucene;

/** What counts how much. Measured with {@code bench/search-quality}; see docs/decisions/0010 before changing one. */
final class Weights {

    static final float TITLE = 8;
    static final float HEAD = 2;
    static final float FILES = 0.5f;

    /** Another word for what was typed is worth nearly as much. */
    static final float OTHER_WORDING = 0.85f;

    static final float TIE = 0.15f;
    static final float NOT_NEEDED = 0.5f;

    /** Pairs across the border of two words. */
    static final float BETWEEN = 0.4f;

    /** Having a unit at all, however often and wherever, times its rarity. */
    static final float PRESENT = 4;

    static final float PHRASE_IN_TITLE = 2;
    static final float PHRASE_IN_BODY = 0.5f;
    static final int LONGEST_PHRASE = 16;

    static final float SOUND = 6;
    static final float OWN_NUMBER = 400;
    static final float MENTIONED = 100;

    /** Share of the line that the title has, and share of the title that the line has. */
    static final double TITLE_HAS = 0.3;

    static final double TITLE_IS = 0.5;

    /** Share of the words of a longer line that an item must have. */
    static final double MOST = 0.6;

    /** Of two that are equal the newer one first. */
    static final double NEWER_BY_YEAR = 0.002;

    private Weights() {}
}

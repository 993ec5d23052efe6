package cn.yangguang.letter;

/** The page of GB/T 9704-2012 in twips (1/1440 inch): A4, 22 lines of 28 characters. */
final class Paper {
    static final int WIDTH = 11906;
    static final int HEIGHT = 16838;
    static final int TOP = 2098;
    static final int LEFT = 1588;
    static final int RIGHT = 1474;
    static final int BOTTOM = 1985;
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;
    /** 28.95 pt: 29 pt would push line 22 to the next page. */
    static final int LINE = 579;
    /** Height of the page number's own line. */
    static final int FOOTER_LINE = 320;
    /** The dashes beside the page number lie 7 mm below the text. */
    static final int FOOTER = BOTTOM - 397 - FOOTER_LINE / 2;
    /** 28 characters of 16 pt are wider than 156 mm: body text is set a quarter point tighter, in twips. */
    static final int TIGHTER = -5;

    /** 信函格式: the organ's name 30 mm below the upper edge, the second rule 20 mm above the lower, rules of 170 mm. */
    static final int LETTERHEAD = 1701;

    static final int LETTER_FOOT = 1134;
    static final int LETTER_SIDE = 1134;

    private Paper() {}
}

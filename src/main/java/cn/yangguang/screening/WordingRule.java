package cn.yangguang.screening;

import java.util.function.Consumer;

/** Looks for one kind of slip in running words. Holds no state; safe to share. */
interface WordingRule {

    /** Tells every slip of this kind in a passage or a cell, in the order of the words. */
    void look(String text, Consumer<WordingSlip> found);
}

package cn.yangguang.issuing;

import cn.yangguang.letter.MissingBlank;
import java.util.List;

/** What came of asking for a letter to be sealed. */
public sealed interface Sealing {

    /** @param fresh false when this order had been sealed before */
    record Done(SealedLetter letter, boolean fresh) implements Sealing {}

    /** Nothing was sealed and no number used. */
    record Incomplete(List<MissingBlank> missing) implements Sealing {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}

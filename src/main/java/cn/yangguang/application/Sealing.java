package cn.yangguang.application;

import cn.yangguang.law.LetterType;
import java.util.List;

/** Which letters an act seals. */
sealed interface Sealing {

    /** These, always. */
    record These(List<LetterType> types) implements Sealing {
        public These {
            types = List.copyOf(types);
        }
    }

    /** A reply for each outcome that the items have, by the law version of the case. */
    record Replies() implements Sealing {}
}

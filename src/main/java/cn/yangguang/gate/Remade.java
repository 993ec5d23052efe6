package cn.yangguang.gate;

import cn.yangguang.cleaning.Cleaned;
import java.util.List;
import java.util.Locale;

/** What became of the wish to have a file made anew. */
public sealed interface Remade {

    /**
     * The new file is kept, the old one too.
     *
     * @param hash content address of the new file
     * @param look how much of its look was kept
     */
    record Made(String name, String hash, Cleaned.Look look) implements Remade {

        /** Name of the look for keys of words: kept, plain, pictures. */
        public String lookName() {
            return look.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nothing was changed; each sentence says why and what to do. */
    record Refused(List<String> reasons) implements Remade {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}

package cn.yangguang.gate;

import cn.yangguang.cleaning.Cleaned;
import java.util.List;
import java.util.Locale;

/** What became of the wish to have a file made anew. */
public sealed interface Remade {

    /**
     * The new file is kept, the old one too.
     *
     * @param ending of its name, such as docx
     */
    record Made(String ending, Rebuild.Made file) implements Remade {

        /** Name of the look for keys of words: kept, plain, pictures. */
        public String lookName() {
            return file.look().name().toLowerCase(Locale.ROOT);
        }

        /** The name of the old file with the ending of the new one. */
        public String named(String before) {
            return Cleaned.named(before, ending);
        }
    }

    /** Nothing was changed; each sentence says why and what to do. */
    record Refused(List<String> reasons) implements Remade {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}

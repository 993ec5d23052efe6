package cn.yangguang.finished;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the asker's headers say about the form of the answer (RFC 9110 §12.5.3, §13.1.2). */
final class Wishes {

    private Wishes() {}

    /** Whether compressed bytes are welcome. Who says nothing gets plain ones. */
    static boolean gzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        boolean any = false;
        for (String one : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = one.strip().split(";");
            boolean refused =
                    Arrays.stream(parts).skip(1).anyMatch(part -> part.strip().matches("q\\s*=\\s*0(\\.0{0,3})?"));
            String coding = parts[0].strip();
            if (coding.equals("gzip") || coding.equals("x-gzip")) {
                return !refused;
            }
            any |= coding.equals("*") && !refused;
        }
        return any;
    }

    /** Whether the asker has the answer with this tag already; weak and strong tags count as the same. */
    static boolean has(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.strip().equals("*")) {
            return true;
        }
        String bare = bare(tag);
        return Arrays.stream(ifNoneMatch.split(",")).anyMatch(one -> bare(one).equals(bare));
    }

    private static String bare(String tag) {
        String stripped = tag.strip();
        return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
    }
}

package cn.yangguang.dissection;

import java.util.Map;

/**
 * One way to carry something unseen.
 *
 * @param words whether what is hidden is words, which must then be found in a hidden part
 */
record Trick(String name, TraceKind kind, boolean words, Making making) {

    static final String SECRET = "SECRET-WORD-4711";

    interface Making {
        byte[] file() throws Exception;
    }

    static Trick words(String name, TraceKind kind, Making making) {
        return new Trick(name, kind, true, making);
    }

    static Trick mark(String name, TraceKind kind, Making making) {
        return new Trick(name, kind, false, making);
    }

    /** A package with more parts. */
    static byte[] with(Map<String, Object> parts, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            parts.put((String) more[i], more[i + 1]);
        }
        return Made.zip(parts);
    }

    @Override
    public String toString() {
        return name;
    }
}

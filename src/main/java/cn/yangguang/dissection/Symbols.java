package cn.yangguang.dissection;

import java.util.Map;

/** Signs of symbol fonts (Wingdings) that forms use, by their code. */
final class Symbols {

    private static final Map<String, String> KNOWN = Map.of(
            "F052", "☑", "F0FE", "☑", "F0FD", "☒", "F051", "☒", "F0A8", "□", "F06F", "□", "F0FC", "✓", "F050", "✓");

    private Symbols() {}

    static String of(String code) {
        return KNOWN.getOrDefault(code.toUpperCase(java.util.Locale.ROOT), "□");
    }
}

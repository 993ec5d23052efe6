package cn.yangguang.search;

import java.util.Locale;
import java.util.Optional;

/** Whether what an item says still holds: 有效, 已失效 (stage EXPIRED), 已归档 (stage ARCHIVED). */
public enum Validity {
    VALID,
    EXPIRED,
    ARCHIVED;

    /** The word in addresses and in the index: {@code valid}, {@code expired}, {@code archived}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Validity> of(String word) {
        for (Validity validity : values()) {
            if (validity.word().equals(word)) {
                return Optional.of(validity);
            }
        }
        return Optional.empty();
    }
}

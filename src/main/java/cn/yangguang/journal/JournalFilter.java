package cn.yangguang.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which entries to show; null means any. {@code page} counts from 1, a page holds {@value #PAGE_SIZE} entries. */
public record JournalFilter(
        @Nullable String text,
        @Nullable String act,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page) {

    public static final int PAGE_SIZE = 50;
}

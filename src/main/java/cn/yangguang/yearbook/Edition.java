package cn.yangguang.yearbook;

import cn.yangguang.report.AnnualReport;
import cn.yangguang.yearpaper.Book;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was approved. Never changed; a correction is a further edition.
 *
 * @param number from 1
 * @param narrative the chapters of text in the years that have them (2008–2018), or null
 * @param revision what changed and why, in words for readers; empty in the first edition
 */
public record Edition(
        int number,
        Book book,
        @Nullable AnnualReport narrative,
        String revision,
        String draftedBy,
        String approvedBy,
        Instant approvedAt) {}

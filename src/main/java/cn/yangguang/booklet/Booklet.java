package cn.yangguang.booklet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 手册汇编 of an organ.
 *
 * @param folded whether two pages stand on each side of a sheet, in the order for folding
 * @param site what stands before the paths of the site in its codes, or empty: then it has none
 * @param done items laid out so far
 * @param whole items in it
 * @param pages of the finished file, null before
 * @param pdf address of the finished file in {@code files}, null before
 */
public record Booklet(
        long id,
        String organ,
        String title,
        boolean folded,
        String site,
        Instant askedAt,
        String personName,
        State state,
        int done,
        int whole,
        @Nullable Integer pages,
        @Nullable String pdf) {

    /** Where its making is. */
    public enum State {
        WAITING,
        MADE,
        FAILED
    }

    /** Sheets of paper, printed on both sides; 0 before it is made. */
    public int sheets() {
        return pages == null ? 0 : (pages + 1) / 2;
    }
}

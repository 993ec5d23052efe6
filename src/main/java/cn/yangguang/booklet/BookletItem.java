package cn.yangguang.booklet;

/**
 * Something in a booklet.
 *
 * @param valid whether this edition is still the valid one and may be read
 */
public record BookletItem(
        int position, long disclosure, int edition, String indexNumber, String title, boolean valid) {}

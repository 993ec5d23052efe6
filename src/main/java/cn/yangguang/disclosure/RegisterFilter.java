package cn.yangguang.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the 信息库.
 *
 * @param stage null for all but what is superseded or discarded
 * @param category code, or empty
 * @param year of publication, or of formation while not published; 0 for all
 * @param text part of the title, index number or document number, or empty
 * @param page counted from 1
 */
public record RegisterFilter(
        @Nullable Stage stage, String category, int year, String text, RegisterOrder order, int page) {

    /** Rows on one page. */
    public static final int ROWS = 30;

    private static final int LAST_PAGE = 1_000_000;

    public RegisterFilter {
        page = Math.clamp(page, 1, LAST_PAGE);
        text = text.length() > EditionContent.LONGEST_TITLE ? text.substring(0, EditionContent.LONGEST_TITLE) : text;
        text = text.replace("\0", "").strip();
    }
}

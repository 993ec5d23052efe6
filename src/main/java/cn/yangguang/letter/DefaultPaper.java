package cn.yangguang.letter;

import cn.yangguang.law.LetterType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the papers as the program brings it: what it says, with its blanks.
 *
 * @param series where its numbers come from, or null for a paper without number
 * @param addressee the blank with its 主送, or null for a form
 * @param title as printed below the organ's name
 * @param attachment the line of 附件, or null
 * @param slip a form on a page of its own behind the letter, with its title, or null
 */
public record DefaultPaper(
        LetterType type,
        Layout layout,
        @Nullable NumberSeries series,
        @Nullable Blank addressee,
        String title,
        List<Block> body,
        @Nullable String attachment,
        @Nullable Slip slip) {

    public DefaultPaper {
        body = List.copyOf(body);
    }

    /** A form that comes back filled. */
    public record Slip(String title, List<Block> body) {
        public Slip {
            body = List.copyOf(body);
        }
    }
}

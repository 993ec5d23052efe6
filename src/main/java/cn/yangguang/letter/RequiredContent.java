package cn.yangguang.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a paper must say.
 *
 * @param anyOf the blanks that can say it; one of them is enough
 * @param words fixed words that say it as well when the paper has them; may be empty
 * @param what the content in words
 * @param article where it is required
 */
public record RequiredContent(List<Blank> anyOf, String words, String what, String article) {

    public RequiredContent {
        anyOf = List.copyOf(anyOf);
    }

    boolean standsIn(String text) {
        return !words.isEmpty() && text.contains(words);
    }

    /** The blanks as a person reads them: {附件}或者{获取途径}; the fixed words where no blank can say it. */
    public String blanks() {
        return anyOf.isEmpty()
                ? "“" + words + "”"
                : anyOf.stream().map(b -> "{" + b.title() + "}").collect(Collectors.joining("或者"));
    }
}

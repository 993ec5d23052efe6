package cn.yangguang.letter;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something a paper must say: a row of {@code required-contents.csv}.
 *
 * @param outcome name of the outcome for which alone it is required, or null for every outcome
 * @param anyOf the blanks that can say it; one of them is enough
 * @param what the content in words
 * @param article where it is required, as the domain text cites it
 */
public record RequiredContent(@Nullable String outcome, List<Blank> anyOf, String what, String article) {

    public RequiredContent {
        anyOf = List.copyOf(anyOf);
    }

    boolean concerns(@Nullable String decided) {
        return outcome == null || outcome.equals(decided);
    }

    boolean givenBy(Facts facts) {
        return anyOf.stream().anyMatch(facts::has);
    }

    /** The blanks as a person reads them: {附件}或者{获取途径}. */
    public String blanks() {
        return anyOf.stream().map(b -> "{" + b.title() + "}").collect(Collectors.joining("或者"));
    }
}

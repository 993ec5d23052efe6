package cn.yangguang.reading.web;

import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicDisclosures;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an address means: an index number, which contains slashes itself, perhaps followed by the number of an
 * edition. The whole path is tried as an index number first.
 */
final class Numbered {

    private static final int LONGEST = 200;

    private Numbered() {}

    /** @param path the rest of the address, with or without its outer slashes */
    static PublicAnswer answer(PublicDisclosures disclosures, String path) {
        String number = bare(path);
        int slash = number.lastIndexOf('/');
        Integer edition = Asked.number(number.substring(slash + 1));
        return slash < 0 || edition == null || edition < 1
                ? answer(disclosures, number, number, null)
                : answer(disclosures, number, number.substring(0, slash), edition);
    }

    /** The same, or else the item whose editions are to be compared. */
    static PublicAnswer answer(PublicDisclosures disclosures, String path, String compared) {
        return answer(disclosures, bare(path), compared, null);
    }

    private static String bare(String path) {
        return path.replaceAll("^/+|/+$", "");
    }

    private static PublicAnswer answer(
            PublicDisclosures disclosures, String number, String other, @Nullable Integer edition) {
        if (number.isEmpty() || number.length() > LONGEST || number.chars().anyMatch(Character::isISOControl)) {
            return new PublicAnswer.Unknown();
        }
        return disclosures.item(number, other, edition);
    }
}

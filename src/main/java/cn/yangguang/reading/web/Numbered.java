package cn.yangguang.reading.web;

import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicDisclosures;

/**
 * Finds what an address means: an index number, which contains slashes itself, perhaps followed by the number of an
 * edition. The whole path is tried as an index number first.
 */
final class Numbered {

    private static final int LONGEST = 200;

    private Numbered() {}

    /** @param path the rest of the address, with or without its outer slashes */
    static PublicAnswer answer(PublicDisclosures disclosures, String path) {
        String number = path.replaceAll("^/+|/+$", "");
        if (number.isEmpty() || number.length() > LONGEST || number.chars().anyMatch(Character::isISOControl)) {
            return new PublicAnswer.Unknown();
        }
        PublicAnswer whole = disclosures.item(number);
        int slash = number.lastIndexOf('/');
        Integer edition = Asked.number(number.substring(slash + 1));
        if (!(whole instanceof PublicAnswer.Unknown) || slash < 0 || edition == null || edition < 1) {
            return whole;
        }
        return disclosures.item(number.substring(0, slash), edition);
    }
}

package cn.yangguang.sms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people send back when they want no more. [GK] the words of the field; one that says more than that is read by a person. */
final class OptOut {

    private static final Pattern WORDS = Pattern.compile("(TD|T|R|N|退订|退定|取消订阅|取消|拒收)(R|T|N)?");

    private OptOut() {}

    static boolean says(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}。！，、“”]", "")
                .toUpperCase(Locale.ROOT);
        return WORDS.matcher(bare).matches();
    }
}

package cn.yangguang.dissection;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that stand inside a page as {@code data:} addresses, in attributes and style sheets. */
final class HtmlPictures {

    private static final Pattern FILE =
            Pattern.compile("data:[\\w.+/-]*(;[\\w.=-]+)*;base64,([A-Za-z0-9+/=\\s%]{16,})");
    private static final int MOST = 500;

    private final Set<String> told = new HashSet<>();

    /** Each file once, however often it is shown. */
    void read(String words, Gathering found) {
        Matcher file = FILE.matcher(words);
        while (file.find() && told.size() < MOST) {
            if (told.add(file.group(2))) {
                look(file.group(2), found.inside("图片" + told.size(), false));
            }
        }
    }

    private static void look(String digits, Gathering found) {
        byte[] bytes = Base64.getMimeDecoder()
                .decode(digits.replace("%2B", "+").replace("%2F", "/").replace("%3D", "="));
        found.allowance().unpack(bytes.length);
        Picture.look(bytes, found);
    }
}

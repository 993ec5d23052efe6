package cn.yangguang.disclosure.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses outside the document, put aside while it is parsed: a parser that never sees an address can neither fetch
 * nor read it. Those of ordinary links are put back into the finished text.
 */
final class WordLinks {

    private static final String SCHEME = "put-aside:";
    private static final Pattern ASIDE = Pattern.compile("\"" + SCHEME + "([0-9]{1,6})(#[^\"]*)?\"");
    private static final Pattern ORDINARY = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"'<>]+");

    private final List<String> targets = new ArrayList<>();

    /** The placeholder for an address. */
    String putAside(String target) {
        targets.add(target);
        return SCHEME + (targets.size() - 1);
    }

    String putBack(String html) {
        return ASIDE.matcher(html).replaceAll(this::original);
    }

    private String original(MatchResult found) {
        int number = Integer.parseInt(found.group(1));
        String target = number < targets.size() ? targets.get(number) : "";
        String ordinary = ORDINARY.matcher(target).matches() ? target : "";
        return Matcher.quoteReplacement("\"" + ordinary.replace("&", "&amp;") + "\"");
    }
}

package cn.yangguang.screening;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Links that nobody outside can open: a broken address, a file of somebody's own machine, a private address of the office's net.
 * Nothing is fetched here.
 */
public final class WordingLinks implements WordingRule {

    private static final Pattern IN_TEXT = Pattern.compile(
            "(?:https?|ftp|file)[:：]/{1,3}[\\x21-\\x7e&&[^\"<>]]*|\\\\\\\\[\\w.-]+\\\\[\\w.$\\\\-]+|(?<![A-Za-z])[A-Za-z]:\\\\[^\\s，。；“”）]{1,80}");
    private static final Pattern FILE =
            Pattern.compile("(?i)file:.*|[a-z]:[\\\\/].*|\\\\\\\\.*|/(?:home|Users|tmp|mnt)/.*");
    private static final Pattern PRIVATE = Pattern.compile(
            "localhost|127\\..*|10\\.\\d+\\.\\d+\\.\\d+|192\\.168\\..*|172\\.(?:1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*|0\\.0\\.0\\.0|\\[(?:::1|f[cde].*)]|.*\\.(?:local|lan|internal|intranet|localdomain|test|invalid)");
    private static final Pattern HOST =
            Pattern.compile("[\\p{IsAlphabetic}\\p{Nd}.-]+\\.[\\p{IsAlphabetic}\\p{Nd}-]{1,63}\\.?|\\[[0-9a-f:.]+]");

    @Override
    public void look(String text, Consumer<WordingSlip> found) {
        if (text.indexOf('/') < 0 && text.indexOf('\\') < 0) {
            return;
        }
        var link = IN_TEXT.matcher(text);
        while (link.find()) {
            String target = link.group().replaceFirst("[.,;:!?)]+$", "");
            fault(target)
                    .ifPresent(fault -> found.accept(
                            new WordingSlip("WD-LINK", link.start(), link.start() + target.length(), fault)));
        }
    }

    /**
     * What is wrong with the target of a link, in words with the remedy; empty when it may be open to everybody. A target within the
     * site (a path, #place) is right here; whether it exists, the caller knows.
     */
    public static Optional<String> fault(String target) {
        String bare = target.strip();
        if (bare.isEmpty()) {
            return Optional.of("链接是空的，写上地址或者去掉链接");
        }
        if (FILE.matcher(bare).matches()) {
            return Optional.of("链接指向自己电脑或者局域网里的文件，别人打不开；请作为附件上传");
        }
        if (bare.startsWith("#") || bare.startsWith("/") && !bare.startsWith("//")) {
            return Optional.empty();
        }
        return remote(bare);
    }

    private static Optional<String> remote(String target) {
        try {
            URI address = new URI(target.startsWith("//") ? "http:" + target : target);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return switch (scheme) {
                case "", "mailto", "tel" -> Optional.empty();
                case "http", "https", "ftp" -> host(address);
                default -> Optional.of("这种链接公众打不开，请改用 http 或者 https 地址");
            };
        } catch (URISyntaxException broken) {
            return Optional.of("链接的写法不对，请从浏览器地址栏重新复制");
        }
    }

    private static Optional<String> host(URI address) {
        String authority = address.getRawAuthority();
        if (authority == null || authority.isEmpty()) {
            return Optional.of("链接的写法不对，请从浏览器地址栏重新复制");
        }
        String host =
                authority.replaceFirst("^.*@", "").replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
        if (PRIVATE.matcher(host).matches()) {
            return Optional.of("链接指向单位内部的地址，公众打不开；请换成公开的地址");
        }
        return HOST.matcher(host).matches() ? Optional.empty() : Optional.of("链接的写法不对，请从浏览器地址栏重新复制");
    }
}

package cn.yangguang.weibo;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The picture that goes with a post: the first one of the text, where Weibo takes it (JPEG, GIF, PNG of less than 5 MB). */
@Component
class WeiboPictures {

    private static final long MOST_BYTES = (5L << 20) - 1;
    private static final Pattern KEPT = Pattern.compile("/files/([0-9a-f]{64})/.*");
    private static final Map<String, String> ENDINGS =
            Map.of("image/jpeg", "jpg", "image/png", "png", "image/gif", "gif");

    private final ObjectProvider<Contents> contents;

    WeiboPictures(ObjectProvider<Contents> contents) {
        this.contents = contents;
    }

    /** Hash of the picture that goes along, or empty. */
    static String of(String body) {
        Element first = Jsoup.parseBodyFragment(body).selectFirst("img[src]");
        Matcher kept = KEPT.matcher(first == null ? "" : first.attr("src"));
        return kept.matches() ? kept.group(1) : "";
    }

    Optional<WeiboLine.Picture> find(String hash) {
        return hash.isEmpty()
                ? Optional.empty()
                : contents.getObject()
                        .find(hash)
                        .filter(file -> ENDINGS.containsKey(file.mediaType()) && file.size() <= MOST_BYTES)
                        .map(this::read);
    }

    private WeiboLine.Picture read(StoredFile file) {
        try (InputStream in = contents.getObject().open(file)) {
            return new WeiboLine.Picture(in.readAllBytes(), ENDINGS.getOrDefault(file.mediaType(), "jpg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.yangguang.screen.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The player as one page with its style and script inside, so that whatever keeps the page keeps all of it. The policy of the page names
 * both by their hash: nothing else runs in it.
 */
@Component
class PlayerFiles {

    private final String html = read("player.html");
    private final String style = read("player.css");
    private final String script = read("player.js");
    private final String worker = read("worker.js");
    private final String version;

    PlayerFiles() {
        this.version = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sha256(html + style + script + worker))
                .substring(0, 12);
    }

    /** Changes when the player changes. */
    String version() {
        return version;
    }

    String worker() {
        return worker;
    }

    /**
     * The page.
     *
     * @param beat where it tells of itself, empty for a preview
     */
    byte[] page(String playlist, String beat, String workerPath, String plain) {
        return html.replace("{{playlist}}", HtmlUtils.htmlEscape(playlist))
                .replace("{{beat}}", HtmlUtils.htmlEscape(beat))
                .replace("{{worker}}", HtmlUtils.htmlEscape(workerPath))
                .replace("{{plain}}", HtmlUtils.htmlEscape(plain))
                .replace("{{player}}", version)
                .replace("{{style}}", style)
                .replace("{{script}}", script)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing runs in the page but its own script, and it reaches nobody but this program. */
    String policy() {
        return "default-src 'none'; script-src " + hash(script) + "; worker-src 'self'; style-src " + hash(style)
                + "; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String hash(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256(text)) + "'";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String name) {
        try (InputStream in = PlayerFiles.class.getResourceAsStream("/cn/yangguang/screen/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

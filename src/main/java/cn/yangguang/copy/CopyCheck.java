package cn.yangguang.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** Follows every link between the files of a finished copy, as it lies on the disk. */
final class CopyCheck {

    private static final Pattern IN_PAGES = Pattern.compile("\\s(?:href|src|action|poster)=\"([^\"]*)\"");
    private static final Pattern IN_STYLES = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");
    private static final Pattern AWAY = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|#).*", Pattern.DOTALL);

    private final Path root;
    private final List<String> broken = new ArrayList<>();
    private long links;

    CopyCheck(Path root) {
        this.root = root;
    }

    /** Looks at these files of the copy. */
    void look(Collection<String> files) throws IOException {
        for (String file : files) {
            if (file.endsWith("index.html")) {
                look(file, IN_PAGES);
            } else if (file.endsWith(".css")) {
                look(file, IN_STYLES);
            }
        }
    }

    long links() {
        return links;
    }

    List<String> broken() {
        return broken;
    }

    private void look(String file, Pattern pattern) throws IOException {
        Path page = root.resolve(file);
        Matcher matcher = pattern.matcher(Files.readString(page));
        while (matcher.find()) {
            String target = matcher.group(1).replace("&amp;", "&");
            if (!target.isEmpty() && !AWAY.matcher(target).matches()) {
                links++;
                if (!resolves(page, target)) {
                    broken.add(file + " → " + target);
                }
            }
        }
    }

    private boolean resolves(Path page, String target) {
        String path = UriUtils.decode(target.split("[#?]", 2)[0], StandardCharsets.UTF_8);
        // An address from the root of a site is right in no folder but one.
        if (path.startsWith("/")) {
            return false;
        }
        Path to = page.resolveSibling(path).normalize();
        return to.startsWith(root) && Files.isRegularFile(to);
    }
}

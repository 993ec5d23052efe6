package cn.yangguang.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whole addresses of this site, as feeds, site maps and catalogues need them: {@code yangguang.site.url}, such as
 * {@code https://www.example.gov.cn}. While it is not set, what the visitor's own request says is used where the answer goes to
 * that visitor alone; with {@code yangguang.site.from-root} (a copy that may stand anywhere) addresses begin at the root instead.
 */
@Component
public class SiteAddress {

    private static final Logger LOG = LoggerFactory.getLogger(SiteAddress.class);
    private static final Pattern URL = Pattern.compile("https?://[A-Za-z0-9.\\[\\]:_-]+(?:/[A-Za-z0-9._~/-]*)?");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.\\[\\]:_-]{1,255}");

    private final String url;
    private final boolean known;

    SiteAddress(
            @Value("${yangguang.site.url:}") String url, @Value("${yangguang.site.from-root:false}") boolean fromRoot) {
        String bare = url.strip().replaceAll("/+$", "");
        if (!bare.isEmpty() && !URL.matcher(bare).matches()) {
            LOG.warn("设置 yangguang.site.url 不是网址（应如 https://www.example.gov.cn），不予采用");
            bare = "";
        }
        this.url = bare;
        this.known = !bare.isEmpty() || fromRoot;
    }

    /** Whether a whole address is known without looking at a request, so that an answer may be kept for everybody. */
    public boolean known() {
        return known;
    }

    /** The address as whole as it is known: from the root of the site while the site has no name. */
    public String of(String path) {
        return url + path;
    }

    /** What stands before the paths of this site, without a slash at its end. */
    public String base(HttpServletRequest request) {
        if (known) {
            return url;
        }
        String host = request.getServerName();
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80) || port <= 0;
        return host == null || !HOST.matcher(host).matches()
                ? ""
                : request.getScheme() + "://" + host + (usual ? "" : ":" + port);
    }
}

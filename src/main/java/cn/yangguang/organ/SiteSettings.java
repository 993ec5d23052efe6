package cn.yangguang.organ;

import cn.yangguang.page.PublicFrame;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What the operator says of the site ({@code yangguang.site.…}): 网站标签 and the foot of every page (国办发〔2017〕47号). What
 * has a wrong form stops the start with one line; what an inspection would miss is told in one line and left out.
 */
@Component
public class SiteSettings {

    private static final Pattern ID_CODE = Pattern.compile("\\d{10}|bm\\d{8}");
    private static final Pattern DOMAIN = Pattern.compile("(?i)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9-]+)+(:\\d+)?");

    private final PublicFrame.Site site;
    private final String organ;

    SiteSettings(Environment given, @Value("${yangguang.demo:false}") boolean demo) {
        String url = url(given, "url").replaceAll("/+$", "");
        String domain = text(given, "domain");
        this.organ = text(given, "organ");
        this.site = new PublicFrame.Site(
                text(given, "name").isEmpty() ? PublicFrame.Site.NAMELESS : text(given, "name"),
                url,
                domain.isEmpty() && !url.isEmpty() ? URI.create(url).getHost() : domain,
                text(given, "id-code"),
                text(given, "icp"),
                text(given, "police"),
                text(given, "host"),
                text(given, "operator"),
                url(given, "mark"),
                url(given, "mistakes"),
                demo);
        if (!site.idCode().isEmpty() && !ID_CODE.matcher(site.idCode()).matches()) {
            throw new IllegalStateException("政府网站标识码 yangguang.site.id-code 应为10位数字，或bm加8位数字，现为：" + site.idCode());
        }
        if (!domain.isEmpty() && !DOMAIN.matcher(domain).matches()) {
            throw new IllegalStateException("网站域名 yangguang.site.domain 应如 www.example.gov.cn，现为：" + domain);
        }
    }

    private static String text(Environment given, String name) {
        return given.getProperty("yangguang.site." + name, "").strip();
    }

    private static String url(Environment given, String name) {
        String text = text(given, name);
        if (!text.isEmpty() && !text.matches("https?://[\\p{Alnum}.-]+(:\\d+)?([/?#][\\p{Graph}]*)?")) {
            throw new IllegalStateException("yangguang.site." + name + " 应为 http:// 或 https:// 开头的网址，现为：" + text);
        }
        return text;
    }

    public PublicFrame.Site site() {
        return site;
    }

    /** Key of the organ the whole site is about, or empty when it follows from the tree. */
    public String organ() {
        return organ;
    }

    /** The labels required of every page that are not configured, by their settings; an inspection asks for them. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (site.name().equals(PublicFrame.Site.NAMELESS)) {
            missing.add("SiteName（yangguang.site.name）");
        }
        if (site.domain().isEmpty()) {
            missing.add("SiteDomain（yangguang.site.domain）");
        }
        if (site.idCode().isEmpty()) {
            missing.add("SiteIDCode（yangguang.site.id-code）");
        }
        return List.copyOf(missing);
    }
}

package cn.yangguang.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shell of the public site draws around a page: masthead, columns, 当前位置, META labels and footer.
 *
 * @param publisher the organ whose page it is, null on pages of the whole site
 * @param title of the page, or empty when the column's title is enough
 * @param trail what stands between the column and the page in 当前位置
 * @param labels 网页标签 of the page beyond those of the site and the column
 */
public record PublicFrame(
        Site site,
        @Nullable Publisher publisher,
        PublicColumn column,
        String title,
        List<Link> trail,
        List<Label> labels) {

    public PublicFrame {
        trail = List.copyOf(trail);
        labels = List.copyOf(labels);
    }

    /**
     * The installation.
     *
     * @param name site name (SiteName)
     * @param idCode 政府网站标识码 or empty
     * @param icp ICP备案号 or empty
     * @param police 公安备案号 or empty
     * @param demo whether what it shows is 演示数据
     */
    public record Site(String name, String idCode, String icp, String police, boolean demo) {}

    /** The organ as masthead and footer need it; empty texts are left out. */
    public record Publisher(
            String key,
            String fullName,
            String office,
            String address,
            String postcode,
            String officeHours,
            String telephone,
            String email,
            String reportTelephone) {}

    public record Link(String title, String address) {}

    /** A {@code <meta name content>} of 政府网站发展指引. */
    public record Label(String name, String content) {}

    public PublicFrame under(String name, String address) {
        List<Link> longer = new ArrayList<>(trail);
        longer.add(new Link(name, address));
        return new PublicFrame(site, publisher, column, title, longer, labels);
    }

    /** Adds a META label; an empty content adds none. Line breaks become spaces. */
    public PublicFrame labelled(String name, String content) {
        String line = content.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return this;
        }
        List<Label> more = new ArrayList<>(labels);
        more.add(new Label(name, line));
        return new PublicFrame(site, publisher, column, title, trail, more);
    }

    /** The heading in the browser's tab. */
    public String heading(Screen screen) {
        String own = title.isEmpty() ? screen.of(column.words()) : title;
        return own + " - " + (publisher == null ? site.name() : publisher.fullName());
    }

    /** Where the masthead leads. */
    public String home() {
        return publisher == null ? "/" : PublicColumn.HOME.of(publisher.key());
    }
}

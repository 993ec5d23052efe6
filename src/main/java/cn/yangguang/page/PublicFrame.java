package cn.yangguang.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shell of the public site draws around a page: masthead, columns, 当前位置, 网页标签 and footer. Made by {@code
 * organ.PublicFrames}, which knows the site and the organs.
 *
 * @param publisher the organ whose page it is, null on pages of the whole site
 * @param title of the page, or empty when the column's title is enough
 * @param trail what stands between the column and the page in 当前位置
 * @param address where this very page stands, with the parameters it is about but language and size; empty for the path asked for
 */
public record PublicFrame(
        Site site,
        @Nullable Publisher publisher,
        PublicColumn column,
        String title,
        List<Link> trail,
        PageLabels labels,
        String address) {

    public PublicFrame {
        trail = List.copyOf(trail);
    }

    /**
     * The installation. Empty texts are not configured and are left out of the page.
     *
     * @param name site name (SiteName); while it is {@link #NAMELESS}, a page of an organ names the organ instead
     * @param url address of the site without a slash at the end, such as https://www.example.gov.cn
     * @param domain SiteDomain
     * @param idCode 政府网站标识码
     * @param icp ICP备案号
     * @param police 公安备案号
     * @param host 主办单位 of the site
     * @param operator 承办单位 of the site
     * @param mark address of the 党政机关网站标识
     * @param mistakes address of 我为政府网站找错
     * @param demo whether what it shows is 演示数据
     */
    public record Site(
            String name,
            String url,
            String domain,
            String idCode,
            String icp,
            String police,
            String host,
            String operator,
            String mark,
            String mistakes,
            boolean demo) {

        /** What a site is called that was given no name. */
        public static final String NAMELESS = "政府信息公开平台";

        /** Where the record of the public security organs can be looked up. */
        public String policeAddress() {
            return "https://beian.mps.gov.cn/#/query/webSearch?code=" + police.replaceAll("\\D", "");
        }
    }

    /**
     * The organ as masthead and footer need it; empty texts are left out.
     *
     * @param above the homes of the organs above it, from the top
     * @param village whether it is a village, which has 村务 instead of the four fixed columns
     */
    public record Publisher(
            String key,
            String fullName,
            String office,
            String address,
            String postcode,
            String officeHours,
            String telephone,
            String email,
            String reportTelephone,
            List<Link> above,
            boolean village) {

        public Publisher {
            above = List.copyOf(above);
        }

        /** The columns of its navigation. */
        public List<PublicColumn> columns() {
            return village ? PublicColumn.OF_A_VILLAGE : PublicColumn.FIXED;
        }
    }

    public record Link(String title, String address) {}

    /** A {@code <meta name content>} of 政府网站发展指引. */
    public record Label(String name, String content) {}

    public PublicFrame under(String name, String address) {
        List<Link> longer = new ArrayList<>(trail);
        longer.add(new Link(name, address));
        return new PublicFrame(site, publisher, column, title, longer, labels, this.address);
    }

    /** Adds a label beyond the required ones, or gives one another value; an empty content changes nothing. */
    public PublicFrame labelled(String name, String content) {
        return with(labels.with(name, content));
    }

    public PublicFrame with(PageLabels others) {
        return new PublicFrame(site, publisher, column, title, trail, others, address);
    }

    /** Says where the page stands when it is about more than its path. */
    public PublicFrame at(String address) {
        return new PublicFrame(site, publisher, column, title, trail, labels, address);
    }

    /** SiteName */
    public String siteName() {
        return publisher == null || !site.name().equals(Site.NAMELESS) ? site.name() : publisher.fullName();
    }

    /**
     * All labels of the page, the site's first.
     *
     * @throws IllegalStateException when one is missing that such a page must carry
     */
    public List<Label> metaLabels() {
        List<Label> all = new ArrayList<>();
        all.add(new Label("SiteName", siteName()));
        if (!site.domain().isEmpty()) {
            all.add(new Label("SiteDomain", site.domain()));
        }
        if (!site.idCode().isEmpty()) {
            all.add(new Label("SiteIDCode", site.idCode()));
        }
        all.addAll(labels.complete());
        return List.copyOf(all);
    }

    /** The heading in the browser's tab. */
    public String heading(Screen screen) {
        String own = title.isEmpty() ? screen.of(column.words()) : title;
        return own + " - " + (publisher == null ? siteName() : publisher.fullName());
    }

    /** Where the masthead leads. */
    public String home() {
        return publisher == null ? "/" : PublicColumn.HOME.of(publisher.key());
    }
}

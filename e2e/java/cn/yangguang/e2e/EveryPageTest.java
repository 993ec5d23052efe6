package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every kind of page in both languages, wide and narrow: nothing fails, nothing comes from elsewhere, nothing sticks out. */
class EveryPageTest extends Journeys {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** The item of the demonstration that has two editions. */
    private static final String CORRECTED = "/d/640181105/2016-00021";

    private static final List<String> PUBLIC = List.of(
            "/",
            "/organs",
            "/organs/linhe",
            "/organs/linhe?view=large",
            "/organs/lingwu/content?below=1",
            "/organs/linhe-yanshi-1",
            "/organs/linhe-yanshi-1/party",
            "/organs/linhe-yanshi-3?view=large",
            "/organs/linhe/apply",
            "/organs/linhe/apply/online",
            "/organs/linhe/apply/online?view=large",
            "/organs/lingwu/apply/online",
            "/applications",
            "/applications?view=large",
            "/complaints",
            "/complaints/new?organ=linhe&view=large",
            "/sitemap",
            "/organs/linhe/guide",
            "/organs/linhe/rules",
            "/organs/linhe/content",
            "/organs/linhe/content?year=2016&channel=platform&page=3",
            "/organs/linhe/reports",
            "/organs/linhe/reports/2016",
            "/organs/linhe/statistics",
            "/organs/linhe/statistics/2016",
            "/organs/linhe/statistics/2016?view=large",
            "/search?q=低保",
            "/search?q=没有这样的信息",
            "/d/640181105/2016-00001",
            "/d/640181105/2016-00002?view=large",
            CORRECTED + "/1",
            CORRECTED + "/compare",
            "/d/none/2016-1");

    @Test
    void publicPagesAreSoundInBothLanguagesAndWidths() {
        try (Visit visit = citizen()) {
            List<String> wrong = new ArrayList<>();
            for (String path : PUBLIC) {
                for (String language : List.of("zh", "en")) {
                    visit.open(in(language, path));
                    // The English page has the same bones and colours, and so has the large one on a telephone.
                    if (language.equals("zh")) {
                        wrong.addAll(accessibility(visit));
                        if (!path.contains("view=large")) {
                            wrong.addAll(accessibility(visit.resized(Visit.PHONE)));
                        }
                    }
                    wrong.addAll(looks(visit, "11-public", path, language));
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void officePagesAreSoundInBothLanguagesAndWidths() {
        List<String> wrong = new ArrayList<>();
        try (Visit visit = citizen()) {
            visit.open("/office/sign-in");
            wrong.addAll(looks(visit, "11-office", "/office/sign-in", "zh"));
        }
        wrong.addAll(walk("jingban", clerksPages()));
        wrong.addAll(walk("jingban", casePages()));
        wrong.addAll(walk("ducha", List.of("/office/applications", "/office/applications/below")));
        wrong.addAll(walk("jingban", List.of("/office/complaints", "/office/complaints/new")));
        wrong.addAll(walk(
                "ducha",
                List.of(
                        "/office",
                        "/office/monitor/linhe",
                        "/office/monitor/linhe/settings",
                        "/office/villages/linhe")));
        wrong.addAll(walk(
                "cunji",
                List.of(
                        "/office",
                        "/office/supervision",
                        "/office/villages/linhe-yanshi-1",
                        "/office/noticeboards/linhe-yanshi-1",
                        "/office/noticeboards/linhe-yanshi-1/up",
                        "/office/noticeboards/linhe-yanshi-1/sheets",
                        "/office/party/linhe-yanshi-1")));
        wrong.addAll(walk(
                "tongji",
                List.of("/office/reports/linhe/2016", "/office/reports/linhe/2016/preview", "/office/rollup")));
        wrong.addAll(walk("xitong", List.of("/office/accounts", "/office/organs/linhe")));
        wrong.addAll(walk("anquan", List.of("/office/duties")));
        wrong.addAll(walk("shenji", List.of("/office/journal", "/office")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void theOfficeKeepsItsLanguageAfterAForm() {
        try (Office administrator = office("xitong")) {
            administrator.visit().doesNotSee("新建信息");
        }
        try (Office clerk = office("jingban")) {
            Visit visit = clerk.visit();
            visit.follow("English").follow("New item");
            visit.fill("Title", "只写了标题").press("Save and submit");
            visit.sees("Saved as a draft, but not submitted yet.").doesNotSee("保存草稿");
            visit.open("/office");
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
            visit.follow("中文").sees("信息库");
        }
    }

    private List<String> clerksPages() {
        String draft = jdbc.sql("""
                        select '/office/disclosures/' || disclosure || '/' || number from disclosure.edition
                         where stage = 'DRAFT' order by disclosure limit 1
                        """).query(String.class).single();
        String published = "/office/disclosures/"
                + jdbc.sql("select min(disclosure) from disclosure.edition where stage = 'PUBLISHED'")
                        .query(Long.class)
                        .single();
        return List.of(
                "/office",
                "/office/disclosures",
                "/office/disclosures/new",
                draft,
                draft + "/preview",
                published + "/1",
                published + "/1/slip",
                published + "/history",
                "/office/gate",
                "/office/screens",
                "/office/noticeboards",
                "/office/booklets/linhe",
                "/office/gate/releases",
                draft + "/findings",
                "/office/reports",
                "/office/catalogue",
                "/office/catalogue/linhe",
                "/office/organs",
                "/office/organs/linhe",
                "/office/organs/linhe/groups/leading",
                "/office/organs/linhe/rules",
                "/office/password",
                "/office/nowhere");
    }

    /** A case in hand and one that consults, with their clocks and forms. */
    private List<String> casePages() {
        List<String> pages = new ArrayList<>(List.of("/office/applications", "/office/applications/new"));
        jdbc.sql("""
                        select distinct on (stage) '/office/applications/' || number from application.application
                         where stage in ('UNDER_REVIEW', 'CONSULTING_THIRD_PARTY', 'SERVED') order by stage, id
                        """)
                .query(String.class)
                .list()
                .forEach(address ->
                        pages.addAll(List.of(address, address + "/clock", address + "/receipt", address + "/note")));
        return pages;
    }

    private List<String> walk(String login, List<String> paths) {
        List<String> wrong = new ArrayList<>();
        try (Office office = office(login)) {
            for (String path : paths) {
                for (String language : List.of("zh", "en")) {
                    office.visit().open(in(language, path));
                    wrong.addAll(looks(office.visit(), "11-" + login, path, language));
                }
            }
        }
        return wrong;
    }

    private static String in(String language, String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /** What sticks out at the widths of a desk and of a telephone; the pictures in Chinese are kept. */
    private static List<String> looks(Visit visit, String prefix, String path, String language) {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[] {Visit.DESKTOP, Visit.PHONE}) {
            int overflow = visit.resized(width).overflow();
            if (language.equals("zh")) {
                visit.picture(prefix + path.replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + width);
            }
            if (overflow > 0) {
                wrong.add(path + " (" + language + ", " + width + ") is " + overflow + " pixels too wide");
            }
        }
        visit.resized(Visit.DESKTOP);
        return wrong;
    }

    /** Grave findings of axe on the page as it is now; our pages have no frames, so nothing needs a second page to be put together in. */
    static List<String> accessibility(Visit visit) {
        return new AxeBuilder(visit.page())
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> visit.address() + ": " + rule.getId() + " " + places(rule))
                        .toList();
    }

    private static List<String> places(Rule rule) {
        return rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}

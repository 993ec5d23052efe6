package cn.yangguang.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.catalogue.IndexNumbers;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.DisclosureSettings;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.journal.JournalEntry;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages with which the system administrator creates an organ and sets how it works. */
class OrganSetupPagesTest extends ProgramTest {

    private static final String COUNTY = "setup-xian";
    private static final String TOWN = "setup-zhen";
    private static final Assignment SYSTEM = new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE);

    @Autowired
    Organs organs;

    @Autowired
    DisclosureSettings settings;

    @Autowired
    IndexNumbers numbers;

    @Autowired
    Categories categories;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aCountyAndATownship() {
        add(COUNTY, "设置县", OrganLevel.COUNTY, null);
        add(TOWN, "设置镇", OrganLevel.TOWNSHIP, COUNTY);
    }

    @Test
    void createsAnOrganBelowTheOneNamed() {
        Browser system = signedIn(null, SYSTEM);
        assertThat(system.get("/office/organs?at=" + COUNTY).body()).contains("/office/organs/new?below=" + COUNTY);
        assertThat(system.get("/office/organs/new?below=" + COUNTY).body())
                .contains("value=\"" + COUNTY + "\"", "value=\"TOWNSHIP\" selected");
        HttpResponse<String> made =
                system.post("/office/organs", form("key", "setup-xiang", "parent", "设置县", "divisionCode", "998877101"));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(organs.find("setup-xiang")).hasValueSatisfying(organ -> {
            assertThat(organ.parent()).isEqualTo(COUNTY);
            assertThat(organ.active()).isTrue();
            assertThat(organ.divisionCode()).isEqualTo("998877101");
        });
        assertThat(system.get(Browser.location(made)).body()).contains("已保存", "设置县");
    }

    @Test
    void saysBesideTheFieldsWhatIsWrongAndKeepsWhatWasTyped() {
        Browser system = signedIn(null, SYSTEM);
        HttpResponse<String> wrong = system.post(
                "/office/organs",
                form("key", "Bad Key", "name", "<b>镇</b>", "fullName", "", "organisationCode", "11341702003256079X"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("标识只能用小写字母", "请填写。", "校验码不对", "&lt;b>镇&lt;/b>", "aria-invalid=\"true\"")
                .doesNotContain("<b>镇");
        assertThat(system.post("/office/organs", form("key", "new")).statusCode())
                .isEqualTo(422);
        assertThat(system.post("/office/organs", form("key", TOWN)).body()).contains("已被使用");
        assertThat(system.post("/office/organs", Map.of()).statusCode()).isEqualTo(422);
        assertThat(system.post("/office/organs", form("key", "setup-x", "parent", "没有这个县"))
                        .body())
                .contains("找不到名称、标识或行政区划代码为“没有这个县”的机关");
    }

    @Test
    void letsOneChooseWhenSeveralOrgansMayBeMeant() {
        add("setup-east", "同名县", OrganLevel.COUNTY, null);
        add("setup-west", "同名县", OrganLevel.COUNTY, null);
        Browser system = signedIn(null, SYSTEM);
        HttpResponse<String> several = system.post("/office/organs", form("key", "setup-below", "parent", "同名"));
        assertThat(several.statusCode()).isEqualTo(422);
        assertThat(several.body()).contains("请选择上级", "<option value=\"setup-east\">", "<option value=\"setup-west\">");
        assertThat(organs.find("setup-below")).isEmpty();
        assertThat(system.post("/office/organs", form("key", "setup-below", "parent", "同名", "parentKey", "setup-west"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(organs.find("setup-below").orElseThrow().parent()).isEqualTo("setup-west");
    }

    @Test
    void changesNamesAndPlaceButNeverMakesACycle() {
        add("setup-move", "旧名镇", OrganLevel.TOWNSHIP, null);
        Browser system = signedIn(null, SYSTEM);
        String place = "/office/organs/setup-move/place";
        assertThat(system.get(place).body()).contains("旧名镇").doesNotContain("name=\"key\"");
        assertThat(system.post(place, form("name", "新名镇", "fullName", "新名镇人民政府", "parent", COUNTY))
                        .statusCode())
                .isEqualTo(303);
        Organ moved = organs.find("setup-move").orElseThrow();
        assertThat(moved.name()).isEqualTo("新名镇");
        assertThat(moved.parent()).isEqualTo(COUNTY);
        assertThat(moved.active()).isTrue();
        HttpResponse<String> cycle =
                system.post("/office/organs/" + COUNTY + "/place", form("level", "COUNTY", "parent", "setup-move"));
        assertThat(cycle.statusCode()).isEqualTo(422);
        assertThat(cycle.body()).contains("机关不能隶属于自己");
        assertThat(system.post("/office/organs/nobody/place", form()).statusCode())
                .isEqualTo(404);
        assertThat(system.get("/office/organs/new?below=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void isForTheSystemAdministratorAlone() {
        Browser handler = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        String organ = "/office/organs/" + TOWN;
        for (String page : List.of("/office/organs/new", organ + "/place", organ + "/settings")) {
            assertThat(handler.get(page).statusCode()).as(page).isEqualTo(403);
        }
        for (String act : List.of(
                "/office/organs",
                organ + "/place",
                organ + "/settings/levels",
                organ + "/settings/pattern",
                organ + "/settings/channels",
                organ + "/settings/categories")) {
            assertThat(handler.post(act, form()).statusCode()).as(act).isEqualTo(403);
        }
        assertThat(handler.get(organ).body()).doesNotContain("/settings", "/place");
        assertThat(handler.get("/office/organs").body()).doesNotContain("/office/organs/new");
    }

    @Test
    void setsTheReviewLevelsWhoseRoutesItShowsInWords() {
        Browser system = signedIn(null, SYSTEM);
        assertThat(system.get(page("")).body())
                .contains("拟稿 → 自查 → 保密审查 → 审签 → 已发布")
                .contains("拟稿 → 自查 → 预先审查 → 复审 → 保密审查 → 审签 → 主要领导审签 → 已发布");
        assertThat(system.post(page("/levels"), Map.of("levels", "3")).statusCode())
                .isEqualTo(303);
        assertThat(settings.reviewLevels(TOWN)).isEqualTo(3);
        assertThat(system.get(page("")).body()).contains("value=\"3\" checked");
        system.post(page("/levels"), Map.of("levels", "3"));
        for (String wrong : List.of("0", "5", "x", "")) {
            assertThat(system.post(page("/levels"), Map.of("levels", wrong)).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(settings.reviewLevels(TOWN)).isEqualTo(3);
        assertThat(acts("disclosure.levels")).isEqualTo(1);
    }

    @Test
    void previewsTheNextIndexNumberBeforeThePatternIsKept() {
        Browser system = signedIn(null, SYSTEM);
        system.get(page(""));
        Map<String, String> typed = new TreeMap<>(Map.of("pattern", "演〔{yyyy}〕{seq:000}", "preview", "1"));
        HttpResponse<String> preview = system.post(page("/pattern"), typed);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("演〔2026〕001", "预览，尚未保存");
        assertThat(numbers.patternOf(TOWN)).startsWith("{orgCode}");

        typed.remove("preview");
        assertThat(system.post(page("/pattern"), typed).statusCode()).isEqualTo(303);
        assertThat(numbers.patternOf(TOWN)).isEqualTo("演〔{yyyy}〕{seq:000}");
        String given = transaction.execute(status -> numbers.next(TOWN, java.time.LocalDate.of(2026, 11, 23)));
        assertThat(given).isEqualTo("演〔2026〕001");
        assertThat(system.get(page("")).body()).contains("演〔2026〕002").doesNotContain("尚未保存");
        HttpResponse<String> wrong = system.post(page("/pattern"), Map.of("pattern", "{seq:000}<i>"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("格式应以流水号结尾", "{seq:000}&lt;i>");
        assertThat(system.post(page("/pattern"), Map.of("pattern", "{seq:000}")).body())
                .contains("格式中应有年份");
    }

    @Test
    void renamesAChannelAndAddsOne() {
        Browser system = signedIn(null, SYSTEM);
        system.get(page(""));
        List<String> before =
                settings.channels(TOWN).stream().map(Channel::code).toList();
        assertThat(system.post(
                                page("/channels"),
                                Map.of("row", "notice-board", "code", "notice-board", "title", "镇机关公示栏"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(settings.channels(TOWN)).extracting(Channel::code).isEqualTo(before);
        assertThat(settings.channels(TOWN)).contains(new Channel("notice-board", "镇机关公示栏", Channel.Kind.NOTICE_BOARD));
        assertThat(system.post(page("/channels"), Map.of("code", "loudspeaker", "title", "大喇叭", "kind", "OTHER"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(settings.channels(TOWN).getLast()).isEqualTo(new Channel("loudspeaker", "大喇叭", Channel.Kind.OTHER));
        for (Map<String, String> wrong : List.of(
                Map.of("code", "Bad Code", "title", "x"),
                Map.of("row", "wechat", "code", "wechat", "title", ""),
                Map.of("row", "wechat", "code", "wechat", "title", "大喇叭"),
                Map.of("code", "second-site", "title", "另一平台", "kind", "PLATFORM"))) {
            HttpResponse<String> refused = system.post(page("/channels"), wrong);
            assertThat(refused.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(refused.body()).contains("role=\"alert\"");
        }
        assertThat(acts("disclosure.channel")).isEqualTo(2);
    }

    @Test
    void makesAndChangesTheOrgansOwnCategories() {
        Browser system = signedIn(null, SYSTEM);
        system.get(page(""));
        Map<String, String> fresh = Map.of("code", "SETUP-01", "title", "工作动态", "position", "1");
        assertThat(system.post(page("/categories"), fresh).statusCode()).isEqualTo(303);
        assertThat(system.post(
                                page("/categories"),
                                Map.of("row", "SETUP-01", "code", "SETUP-01", "title", "政务动态", "position", "5"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(categories.columnsOf(TOWN))
                .extracting(Category::title, Category::position)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("政务动态", 5));
        assertThat(system.get(page("")).body()).contains("政务动态", "value=\"6\"");
        HttpResponse<String> wrong =
                system.post(page("/categories"), Map.of("code", "SETUP-02", "title", "留住我", "position", "first"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("顺序应为", "value=\"留住我\"");
        assertThat(system.post(page("/categories"), Map.of("code", "B01", "title", "冒用", "position", "1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(system.get("/office/organs/nobody/settings").statusCode()).isEqualTo(404);
    }

    private void add(String key, String name, OrganLevel level, @org.jspecify.annotations.Nullable String parent) {
        if (organs.find(key).isEmpty()) {
            var organ = new Organ(key, name, name + "人民政府", level, parent, null, null, true, OrganFacts.NONE);
            assertThat(organs.create(organ, Actor.commandLine(key))).isEmpty();
        }
    }

    private long acts(String act) {
        return journal.historyOf("organ/" + TOWN).stream()
                .map(JournalEntry::act)
                .filter(act::equals)
                .count();
    }

    private static String page(String act) {
        return "/office/organs/" + TOWN + "/settings" + act;
    }

    private static Map<String, String> form(String... pairs) {
        Map<String, String> form =
                new TreeMap<>(Map.of("name", "设置乡", "fullName", "设置乡人民政府", "level", "TOWNSHIP", "active", "true"));
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        return form;
    }
}

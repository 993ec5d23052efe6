package cn.yangguang.issuing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.issuing.LetterSettings;
import cn.yangguang.issuing.Templates;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.journal.JournalEntry;
import cn.yangguang.law.LetterType;
import cn.yangguang.letter.NumberSeries;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.typeset.WordFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which the system administrator sets what letters say and what they are made from. */
class LetterPagesTest extends ProgramTest {
    private static final String TOWN = "letter-zhen";
    private static final String PAGE = "/office/organs/" + TOWN + "/letters";
    private static final String PAPER = PAGE + "/L-WITHDRAWN";
    private static final Assignment SYSTEM = new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE);

    @Autowired
    Organs organs;

    @Autowired
    LetterSettings settings;

    @Autowired
    Templates templates;

    @Autowired
    Journal journal;

    @BeforeEach
    void aTownship() {
        if (organs.find(TOWN).isEmpty()) {
            organs.create(organ("letter-xian", "文书县", OrganLevel.COUNTY, null), Actor.commandLine(null));
            organs.create(organ(TOWN, "文书镇", OrganLevel.TOWNSHIP, "letter-xian"), Actor.commandLine(null));
        }
    }

    @Test
    void keepsWhatLettersSayAndTellsTheJournal() {
        Browser system = signedIn(null, SYSTEM);
        assertThat(system.get("/office/organs/" + TOWN).body()).contains(PAGE);
        assertThat(system.get(PAGE).body()).contains("演示文书县人民政府", "送达回证", "程序自带的默认模板");
        var kept = system.post(PAGE, form("court", "文书县人民法院", "mark.REPLY", "文镇公复", "font.1", "仿宋"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(system.get(Browser.location(kept)).body()).contains("文书设置已保存", "文书县人民法院", "文镇公复");
        assertThat(settings.of(TOWN).mark(NumberSeries.REPLY)).isEqualTo("文镇公复");
        assertThat(settings.of(TOWN).fontsOrStandard().body()).isEqualTo("仿宋");
        assertThat(journal.historyOf("organ/" + TOWN))
                .filteredOn(entry -> entry.act().equals("issuing.setting"))
                .extracting(JournalEntry::detail)
                .anySatisfy(detail -> assertThat(detail).contains("文书县人民法院", "文镇公复"));
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        Browser system = signedIn(null, SYSTEM);
        system.get(PAGE);
        var refused = system.post(PAGE, form("mark.NOTICE", "X1", "contactPerson", "演示联系人"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("机关代字“X1”不对", "value=\"X1\"", "value=\"演示联系人\"");
    }

    @Test
    void givesTheTemplateTakesItBackAndLetsItGo() {
        Browser system = signedIn(null, SYSTEM);
        assertThat(system.get(PAPER).body()).contains("撤回申请的日期", "{撤回日期}");
        byte[] file = system.getFile(PAPER + "/template").body();
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("PK");
        var brought = system.postFile(PAPER + "/template", Map.of(), "file", "own.docx", file);
        assertThat(brought.statusCode()).isEqualTo(303);
        assertThat(system.get(Browser.location(brought)).body()).contains("模板已启用", "own.docx");
        assertThat(templates.own(TOWN, LetterType.WITHDRAWN)).isPresent();
        assertThat(system.getFile(PAPER + "/template").body()).isEqualTo(file);
        system.get(PAPER);
        assertThat(system.post(PAPER + "/default", Map.of()).statusCode()).isEqualTo(303);
        assertThat(templates.own(TOWN, LetterType.WITHDRAWN)).isEmpty();
    }

    @Test
    void tellsByNameWhatIsWrongWithATemplate() {
        Browser system = signedIn(null, SYSTEM);
        system.get(PAPER);
        byte[] file = WordFile.lines("{申请者} {撤回日期&lt;b&gt;").bytes();
        var refused = system.postFile(PAPER + "/template", Map.of(), "file", "<b>.docx", file);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("没有名为 {申请者} 的空格", "花括号不成对", "没有写明：撤回申请的日期 {撤回日期}")
                .doesNotContain("<b>");
    }

    @Test
    void showsHowALetterWouldLook() {
        Browser system = signedIn(null, SYSTEM);
        var preview = system.getFile(PAGE + "/L-REFUSE/preview");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new String(preview.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(system.get(PAGE + "/L-NOTHING").statusCode()).isEqualTo(404);
        assertThat(system.get("/office/organs/nowhere/letters").statusCode()).isEqualTo(404);
    }

    @Test
    void isNoMatterOfTheClerk() {
        Browser clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        assertThat(clerk.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(clerk.get(PAPER + "/preview").statusCode()).isEqualTo(403);
        assertThat(browser().get(PAPER + "/template").statusCode()).isNotEqualTo(200);
    }

    private static Organ organ(String key, String name, OrganLevel level, String parent) {
        return new Organ(key, name, "演示" + name + "人民政府", level, parent, null, null, true, OrganFacts.NONE);
    }

    private static Map<String, String> form(String... pairs) {
        Map<String, String> form = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) form.put(pairs[i], pairs[i + 1]);
        return form;
    }
}

package cn.yangguang.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk binds what the town published, hands copies out, and has to bring them back when something in them is taken down. */
class BookletPagesTest extends ProgramTest {

    private static final String ORGAN = "booklets";
    private static final String HERE = "/office/booklets/" + ORGAN;

    @Autowired
    BookletMaker maker;

    @Autowired
    BookletConcerns concerns;

    @Test
    void aBookletIsMadeHandedOutAndBroughtBack() {
        clock.set(LocalDate.of(2016, 6, 1));
        var rows = new PublicRows(jdbc);
        rows.organ(ORGAN, "演示镇人民政府");
        long first = rows.item(ORGAN, ORGAN + "/2016-00001", "演示甲", null, LocalDate.of(2016, 3, 1));
        rows.item(ORGAN, ORGAN + "/2016-00002", "演示乙", null, LocalDate.of(2016, 4, 1));
        Browser clerk = signedIn(ORGAN, new Assignment(Duty.HANDLER, ORGAN));
        assertThat(clerk.get(HERE).body()).contains("演示甲", "演示乙", "还没有编印过手册");
        Map<String, String> form =
                Map.of("title", "演示汇编", "from", "2016-01-01", "to", "2016-03-31", "item", "" + first);
        assertThat(clerk.post(HERE, Map.of("title", "演示汇编")).statusCode())
                .as("nothing chosen")
                .isEqualTo(422);
        String made = Browser.location(clerk.post(HERE, form)).replaceAll("\\?.*", "");
        assertThat(clerk.getFile(made + "/booklet.pdf").statusCode()).isIn(404, 200);
        maker.round();
        assertThat(clerk.get(made).body()).contains("下载PDF（4面，双面打印2张）");
        assertThat(new String(clerk.getFile(made + "/booklet.pdf").body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Map<String, String> copies =
                Map.of("channel", "reading-place", "place", "便民大厅", "copies", "30", "on", "2016-06-01");
        assertThat(clerk.post(made + "/copies", copies).statusCode()).isEqualTo(303);
        assertThat(clerk.post(made + "/copies", copies).statusCode())
                .as("more copies")
                .isEqualTo(303);
        assertThat(jdbc.sql(
                                "select count(*) from disclosure.delivery where disclosure = :id and channel = 'reading-place'")
                        .param("id", first)
                        .query(Integer.class)
                        .single())
                .as("counted once")
                .isEqualTo(1);
        assertThat(told()).isEmpty();
        jdbc.sql("""
                        insert into disclosure.step (disclosure, seq, edition, action, from_stage, to_stage, person_name, duty, at)
                        values (:id, 99, 1, 'WITHDRAW', 'PUBLISHED', 'WITHDRAWN', '演示', 'SIGNATORY', '2016-06-01T04:00:00Z')
                        """).param("id", first).update();
        jdbc.sql("update disclosure.edition set stage = 'WITHDRAWN', withdrawal_class = 'ERROR' where disclosure = :id")
                .param("id", first)
                .update();
        assertThat(told()).containsExactly("BK-STALE", "BK-STALE");
        assertThat(clerk.getFile(made + "/booklet.pdf").statusCode()).isEqualTo(404);
        String page = clerk.get(made).body();
        assertThat(page).contains("其中 1 条已撤下或更正").doesNotContain("演示甲");
        long handing = jdbc.sql(
                        "select min(h.id) from booklet.handing h join booklet.booklet b on b.id = h.booklet where b.organ = :organ")
                .param("organ", ORGAN)
                .query(Long.class)
                .single();
        assertThat(clerk.post(made + "/copies/" + handing + "/return", Map.of("note", ""))
                        .statusCode())
                .isEqualTo(422);
        clerk.post(made + "/copies/" + handing + "/return", Map.of("note", "已全部收回"));
        assertThat(told()).containsExactly("BK-STALE");
        assertThat(clerk.get(made + "?lang=en").body()).contains("Brought back", "Copies");
        Browser stranger = signedIn(null, new Assignment(Duty.HANDLER, "elsewhere"));
        assertThat(stranger.get(made).statusCode()).isEqualTo(404);
    }

    private List<String> told() {
        return concerns.concerns(new Asking(Set.of(ORGAN), LocalDate.of(2016, 6, 1), null)).stream()
                .map(Concern::code)
                .toList();
    }
}

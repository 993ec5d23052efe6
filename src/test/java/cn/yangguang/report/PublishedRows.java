package cn.yangguang.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts published items straight into the tables of {@code disclosure}, for tests of what is counted there. */
final class PublishedRows {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final String organ;

    PublishedRows(JdbcClient jdbc, String organ) {
        this(jdbc, organ, "演示县演示镇人民政府");
    }

    PublishedRows(JdbcClient jdbc, String organ, String fullName) {
        this.jdbc = jdbc;
        this.organ = organ;
        jdbc.sql(
                        "insert into organ.organ (key, name, full_name, level, active) values (:key, :name, :full, 'TOWNSHIP', true)")
                .param("key", organ)
                .param("name", "演示镇")
                .param("full", fullName)
                .update();
    }

    void column(String code, String title, int position) {
        jdbc.sql(
                        "insert into catalogue.category (code, scheme, organ, title, position, valid_from) values (:code, 'COLUMN', :organ, :title, :position, '2008-05-01')")
                .param("code", code)
                .param("organ", organ)
                .param("title", title)
                .param("position", position)
                .update();
    }

    void channel(String code, String title, int position) {
        jdbc.sql(
                        "insert into disclosure.channel (organ, code, title, kind, position) values (:organ, :code, :title, :kind, :position)")
                .param("organ", organ)
                .param("code", code)
                .param("title", title)
                .param("kind", code.equals("platform") ? "PLATFORM" : "NOTICE_BOARD")
                .param("position", position)
                .update();
    }

    /** An item whose first edition was published at this Beijing time; answers its id. */
    long item(String at, @Nullable String category) {
        long id = jdbc.sql("insert into disclosure.disclosure (organ, created_at) values (:organ, :at) returning id")
                .param("organ", organ)
                .param("at", beijing(at))
                .query(Long.class)
                .single();
        edition(id, 1, "PUBLISHED", at, category);
        return id;
    }

    void edition(long item, int number, String stage, @Nullable String at, @Nullable String category) {
        jdbc.sql("""
                        insert into disclosure.edition (disclosure, number, stage, title, mode, category, published_at, content_hash, withdrawal_class)
                        values (:item, :number, :stage, '演示数据', 'PROACTIVE', :category, :at, 'x', :withdrawn)
                        """)
                .param("item", item)
                .param("number", number)
                .param("stage", stage)
                .param("category", category)
                .param("at", at == null ? null : beijing(at))
                .param("withdrawn", stage.equals("WITHDRAWN") ? "ERROR" : null)
                .update();
    }

    /** When what an edition says was formed, and the row of the standard catalogue it belongs to. */
    void formed(long item, int edition, String day, @Nullable Long matter) {
        jdbc.sql(
                        "update disclosure.edition set formation_date = :day, matter = :matter where disclosure = :item and number = :edition")
                .param("day", LocalDate.parse(day))
                .param("matter", matter)
                .param("item", item)
                .param("edition", edition)
                .update();
    }

    /** A matter that must be published within so many working days; answers its id. */
    long matter(int workingDays) {
        return jdbc.sql("""
                        insert into catalogue.matter (organ, level1, limit_text, limit_kind, limit_days, mode, position)
                        values (:organ, '演示事项', :text, 'WORKING_DAYS', :days, 'PROACTIVE', 1) returning id
                        """)
                .param("organ", organ)
                .param("text", workingDays + "个工作日内")
                .param("days", workingDays)
                .query(Long.class)
                .single();
    }

    /** A unit directly below another that is there already. */
    void below(String parent) {
        jdbc.sql("update organ.organ set parent = :parent, level = 'VILLAGE' where key = :organ")
                .param("parent", parent)
                .param("organ", organ)
                .update();
    }

    void stage(long item, int edition, String stage) {
        jdbc.sql(
                        "update disclosure.edition set stage = :stage, withdrawal_class = :withdrawn where disclosure = :item and number = :edition")
                .param("stage", stage)
                .param("withdrawn", stage.equals("WITHDRAWN") ? "ERROR" : null)
                .param("item", item)
                .param("edition", edition)
                .update();
    }

    void delivered(long item, int edition, String channel, String day) {
        jdbc.sql("""
                        insert into disclosure.delivery (disclosure, edition, channel, posted_on, recorded_at, person_name)
                        values (:item, :edition, :channel, :day, now(), '演示经办人')
                        """)
                .param("item", item)
                .param("edition", edition)
                .param("channel", channel)
                .param("day", LocalDate.parse(day))
                .update();
    }

    private static OffsetDateTime beijing(String at) {
        return LocalDateTime.parse(at).atZone(BEIJING).toOffsetDateTime();
    }
}

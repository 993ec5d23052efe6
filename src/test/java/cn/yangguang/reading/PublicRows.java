package cn.yangguang.reading;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts published items into the database, row by row, as the tests of the public side need them. */
public final class PublicRows {

    /** The twelve categories of the 2016 report of 临河镇 with their counts: 934 in all. */
    public static final List<Map.Entry<String, Integer>> SEED = List.of(
            Map.entry("活动信息", 618),
            Map.entry("机构职能", 50),
            Map.entry("政策、规范性文件", 15),
            Map.entry("行政许可", 6),
            Map.entry("重大建设项目", 21),
            Map.entry("为民办实事", 70),
            Map.entry("民政扶贫救灾社会保障就业", 38),
            Map.entry("国土资源城乡建设环保能源", 25),
            Map.entry("安全生产、应急管理", 13),
            Map.entry("各类文件", 13),
            Map.entry("群众办事流程", 22),
            Map.entry("财政资金", 43));

    private final JdbcClient jdbc;

    public PublicRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void organ(String key, String fullName) {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active, disclosure_office, address, postcode, office_hours, telephone,
                               fax, email, report_telephone, document_prefix)
                        values (:key, :name, :name, 'TOWNSHIP', true, '演示镇党政办公室', '演示县演示镇演示路1号', '750000',
                               '周一至周五 8:30–12:00，14:30–18:00（法定节假日除外）', '0000-0000001', '0000-0000002', 'demo@example.com',
                               '0000-0000003', '镇政发')
                        """).param("key", key).param("name", fullName).update();
    }

    public void place(String key, String level, String parent) {
        jdbc.sql("update organ.organ set level = :level, parent = :parent where key = :key")
                .param("level", level)
                .param("parent", parent)
                .param("key", key)
                .update();
    }

    /** Makes a matter of the field and lets the item's first edition refer to it. */
    public void inField(String organ, long disclosure, String field) {
        jdbc.sql("""
                        with matter as (
                          insert into catalogue.matter (organ, field, level1, limit_kind, mode, position) values (:organ, :field, '事项', 'UNSTATED', 'PROACTIVE', 1)
                          returning id)
                        update disclosure.edition set matter = (select id from matter) where disclosure = :disclosure and number = 1
                        """)
                .param("organ", organ)
                .param("field", field)
                .param("disclosure", disclosure)
                .update();
    }

    public void column(String organ, String code, String title, int position) {
        jdbc.sql("""
                        insert into catalogue.category (code, scheme, organ, title, position, valid_from)
                        values (:code, 'COLUMN', :organ, :title, :position, date '2008-05-01')
                        """)
                .param("code", code)
                .param("organ", organ)
                .param("title", title)
                .param("position", position)
                .update();
    }

    /** An item with one edition, published at noon of the day on the platform; its id. */
    public long item(String organ, String number, String title, @Nullable String category, LocalDate published) {
        long id = disclosure(organ, number, published);
        edition(id, 1, "PUBLISHED", title, category, published);
        delivery(id, 1, "platform", published, null);
        return id;
    }

    public long disclosure(String organ, String number, LocalDate published) {
        return jdbc.sql("""
                        insert into disclosure.disclosure (organ, index_number, created_at)
                        values (:organ, :number, cast(:day as timestamp) at time zone 'Asia/Shanghai') returning id
                        """)
                .param("organ", organ)
                .param("number", number)
                .param("day", published.toString())
                .query(Long.class)
                .single();
    }

    public void edition(
            long disclosure, int number, String stage, String title, @Nullable String category, LocalDate published) {
        jdbc.sql("""
                        insert into disclosure.edition (disclosure, number, stage, title, summary, body, mode, formation_date, document_number, category,
                               published_at, withdrawal_class, content_hash)
                        values (:disclosure, :number, :stage, :title, '演示数据：' || :title, '<p>正文：' || replace(replace(:title, '&', '&amp;'), '<', '&lt;') || '。</p>', 'PROACTIVE',
                               cast(:day as date) - 5, '', :category, (cast(:day as date) + time '12:00') at time zone 'Asia/Shanghai',
                               case when :stage = 'WITHDRAWN' then 'PERSONAL_DATA' end, 'hash')
                        """)
                .param("disclosure", disclosure)
                .param("number", number)
                .param("stage", stage)
                .param("title", title)
                .param("category", category)
                .param("day", published.toString())
                .update();
    }

    public void set(long disclosure, int edition, String column, String value) {
        jdbc.sql("update disclosure.edition set " + column
                        + " = :value where disclosure = :disclosure and number = :edition")
                .param("value", value)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .update();
    }

    /** Marks an edition as a list of persons whose publicity ends with the day. */
    public void persons(long disclosure, int edition, int count, LocalDate until) {
        jdbc.sql("""
                        update disclosure.edition set person_list = true, person_count = :count, publicity_until = cast(:until as date)
                         where disclosure = :disclosure and number = :edition
                        """)
                .param("count", count)
                .param("until", until.toString())
                .param("disclosure", disclosure)
                .param("edition", edition)
                .update();
    }

    public void withdraw(long disclosure, int edition, LocalDate day) {
        jdbc.sql("""
                        update disclosure.edition set stage = 'WITHDRAWN', withdrawal_class = 'PERSONAL_DATA'
                         where disclosure = :disclosure and number = :edition
                        """).param("disclosure", disclosure).param("edition", edition).update();
        jdbc.sql("""
                        insert into disclosure.step (disclosure, seq, edition, action, from_stage, to_stage, person_name, duty, at)
                        values (:disclosure, 1, :edition, 'WITHDRAW', 'PUBLISHED', 'WITHDRAWN', '演示签发人', 'SIGNATORY',
                               (cast(:day as date) + time '12:00') at time zone 'Asia/Shanghai')
                        """)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .param("day", day.toString())
                .update();
    }

    public void delivery(long disclosure, int edition, String channel, LocalDate day, @Nullable String evidence) {
        if (evidence != null) {
            remade(evidence);
        }
        jdbc.sql("""
                        insert into disclosure.delivery (disclosure, edition, channel, posted_on, evidence, recorded_at, person_name)
                        values (:disclosure, :edition, :channel, cast(:day as date), :evidence, now(), '演示经办人')
                        """)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .param("channel", channel)
                .param("day", day.toString())
                .param("evidence", evidence)
                .update();
    }

    /** As if the program had made the file. */
    private void remade(String hash) {
        jdbc.sql(
                        "insert into gate.remade (hash, origin, look, made_at) values (:hash, :hash, 'KEPT', now()) on conflict do nothing")
                .param("hash", hash)
                .update();
    }

    public StoredFile attachment(Contents contents, long disclosure, int edition, String name, byte[] bytes) {
        try {
            StoredFile file = contents.keep(new ByteArrayInputStream(bytes), name);
            jdbc.sql("""
                            insert into disclosure.attachment (disclosure, edition, position, name, hash)
                            values (:disclosure, :edition, (select count(*) + 1 from disclosure.attachment where disclosure = :disclosure), :name, :hash)
                            """)
                    .param("disclosure", disclosure)
                    .param("edition", edition)
                    .param("name", name)
                    .param("hash", file.hash())
                    .update();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The year 2016 of the seed: 934 items on the platform in twelve categories, 50 on the notice board without one. */
    public void seedYear(String organ) {
        int position = 0;
        int serial = 0;
        for (var category : SEED) {
            position++;
            String code = organ + "-" + position;
            column(organ, code, category.getKey(), position);
            bulk(organ, code, category.getKey(), "platform", serial, category.getValue());
            serial += category.getValue();
        }
        bulk(organ, null, "公示栏公开", "notice-board", serial, 50);
        jdbc.sql("analyze").update();
    }

    private void bulk(String organ, @Nullable String code, String title, String channel, int after, int count) {
        jdbc.sql("""
                        with made as (
                          insert into disclosure.disclosure (organ, index_number, created_at)
                          select :organ, '11640181DEMO00016X/2016-' || lpad((:after + n)::text, 5, '0'), now() from generate_series(1, :count) n
                          returning id, index_number),
                        dated as (
                          select id, date '2016-01-04' + ((substr(index_number, 25)::int * 37) % 350)::int as day,
                                 substr(index_number, 25)::int - :after as n from made),
                        written as (
                          insert into disclosure.edition (disclosure, number, stage, title, summary, body, mode, formation_date, category, published_at,
                                 content_hash)
                          select id, 1, 'PUBLISHED', '演示镇' || extract(month from day) || '月' || :title || '（第' || n || '号）',
                                 '演示数据：' || :title || '第' || n || '号，公开范围为全镇各村、各社区。', '<p>演示数据：' || :title || '第' || n || '号的正文。</p>',
                                 'PROACTIVE', day - 6, :code, (day + time '09:30') at time zone 'Asia/Shanghai', 'hash'
                            from dated)
                        insert into disclosure.delivery (disclosure, edition, channel, posted_on, recorded_at, person_name)
                        select id, 1, :channel, day, now(), '演示经办人' from dated
                        """)
                .param("organ", organ)
                .param("code", code)
                .param("title", title)
                .param("channel", channel)
                .param("after", after)
                .param("count", count)
                .update();
    }
}

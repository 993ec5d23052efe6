package cn.yangguang.obligation;

import cn.yangguang.TestModules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Measures, asserts nothing: a county with 20 townships of 300 matters and a year of publications. Run by hand; its name keeps it out of the suite. */
class CountyMeasure {

    @Test
    void county() {
        try (var modules = TestModules.of("page", "journal", "organ", "catalogue", "obligation")) {
            modules.jdbc().sql("""
                    insert into organ.organ (key, name, full_name, level, active)
                    select 't' || i, '演示' || i, '演示' || i || '镇人民政府', 'TOWNSHIP', true from generate_series(1, 20) i
                    """).update();
            modules.jdbc().sql("""
                    insert into catalogue.matter (organ, field, level1, level2, elements, limit_text, limit_kind, limit_days, mode, position)
                    select 't' || i, '演示', '事项' || m, case when m % 5 = 0 then '办事指南' else '信息' end, '',
                           case m % 10 when 1 then '每月10日前' when 2 then '每月公开' when 3 then '每季度首月20日前' when 4 then '每半年' when 5 then '长期' else '' end,
                           case when m % 10 = 5 then 'PERMANENT' else 'UNSTATED' end, null, 'PROACTIVE', m
                      from generate_series(1, 20) i, generate_series(1, 300) m
                    """).update();
            modules.jdbc().sql("""
                    insert into catalogue.matter_version (matter, valid_from, in_force, limit_text, limit_kind, limit_days, mode)
                    select id, '2015-01-01', true, limit_text, limit_kind, limit_days, mode from catalogue.matter
                    """).update();
            modules.jdbc().sql("""
                    insert into disclosure.disclosure (organ, index_number, created_at)
                    select m.organ, m.organ || '/2016-' || m.id || '-' || n, now() from catalogue.matter m, generate_series(1, 5) n
                    """).update();
            modules.jdbc().sql("""
                    insert into disclosure.edition (disclosure, number, stage, title, body, mode, formation_date, matter, published_at, content_hash)
                    select d.id, 1, 'PUBLISHED', '信息' || d.id, '<p>' || repeat('对象、依据、材料、时限和电话如下。', 120) || '</p>', 'PROACTIVE',
                           date '2016-01-05' + (d.id % 360)::int, split_part(d.index_number, '-', 2)::bigint,
                           (date '2016-01-08' + (d.id % 360)::int + time '12:00') at time zone 'Asia/Shanghai', 'x' from disclosure.disclosure d
                    """).update();
            modules.jdbc().sql("""
                    insert into obligation.event (matter, day, words, by_name, at)
                    select id, date '2016-01-05' + (id % 300)::int, '演示', '演示', timestamptz '2016-01-01 00:00+08' from catalogue.matter where limit_text = ''
                    """).update();
            modules.jdbc().sql("analyze").update();
            List<String> all =
                    IntStream.rangeClosed(1, 20).mapToObj(i -> "t" + i).toList();
            Obligations obligations = modules.get(Obligations.class);
            for (int run = 0; run < 6; run++) {
                long begin = System.nanoTime();
                var owed = obligations.of(
                        all, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31), LocalDate.of(2016, 12, 31));
                long one = System.nanoTime();
                var single = obligations.of(
                        List.of("t1"),
                        LocalDate.of(2016, 1, 1),
                        LocalDate.of(2016, 12, 31),
                        LocalDate.of(2016, 12, 31));
                System.out.printf(
                        "%d obligations of 20 townships in %d ms; %d of one in %d ms%n",
                        owed.size(), (one - begin) / 1_000_000, single.size(), (System.nanoTime() - one) / 1_000_000);
            }
        }
    }
}

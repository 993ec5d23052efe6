package cn.yangguang.village;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.village.VillageItem.Part;
import cn.yangguang.village.VillageItem.Rhythm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VillageStore {

    private final JdbcClient jdbc;

    VillageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The items that hold on the day, in their order. */
    List<VillageItem> items(LocalDate day) {
        return jdbc.sql("""
                        select i.code, c.title, i.part, i.rhythm, i.frequency, c.basis
                          from village.item i
                          join catalogue.v_category c on c.code = i.code
                         where c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)
                         order by c.position
                        """)
                .param("day", day)
                .query((row, n) -> new VillageItem(
                        row.getString("code"),
                        row.getString("title"),
                        Part.valueOf(row.getString("part")),
                        Rhythm.valueOf(row.getString("rhythm")),
                        row.getString("frequency"),
                        row.getString("basis")))
                .list();
    }

    /** The newest publications under each item, the newest first. */
    List<Posted> posted(String organ) {
        return jdbc.sql("""
                        select category, index_number, title, published_on, period_from, period_to
                          from (select v.category, v.index_number, v.title, v.period_from, v.period_to, v.first_published_at,
                                       (v.first_published_at at time zone 'Asia/Shanghai')::date as published_on,
                                       row_number() over (partition by v.category order by v.first_published_at desc) as place
                                  from disclosure.v_live_edition v
                                 where v.organ = :organ and v.category in (select code from village.item)) newest
                         where place <= 12
                         order by first_published_at desc
                        """)
                .param("organ", organ)
                .query((row, n) -> new Posted(
                        row.getString("category"),
                        row.getString("index_number"),
                        row.getString("title"),
                        row.getObject("published_on", LocalDate.class),
                        period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_to", LocalDate.class))))
                .list();
    }

    private static @Nullable CoveredPeriod period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : new CoveredPeriod(from, to);
    }

    Optional<PublicationRule> rule(String organ, LocalDate day) {
        return jdbc.sql("""
                        select day, monthly_finance from village.rule
                         where organ = :organ and valid_from <= :day order by valid_from desc limit 1
                        """)
                .param("organ", organ)
                .param("day", day)
                .query((row, n) -> new PublicationRule(row.getInt("day"), row.getBoolean("monthly_finance")))
                .optional();
    }

    void putRule(String organ, LocalDate from, int day, boolean monthlyFinance) {
        jdbc.sql("""
                        insert into village.rule (organ, valid_from, day, monthly_finance) values (:organ, :from, :day, :monthly)
                        on conflict (organ, valid_from) do update set day = excluded.day, monthly_finance = excluded.monthly_finance
                        """)
                .param("organ", organ)
                .param("from", from)
                .param("day", day)
                .param("monthly", monthlyFinance)
                .update();
    }
}

package cn.yangguang.village;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.village.VillageItem.Part;
import cn.yangguang.village.VillageItem.Rhythm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VillageStore {

    private final JdbcClient jdbc;

    VillageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the board of a village is made of, read in one question.
     *
     * @param items that hold on the day, in their order
     * @param posted the newest publications under each item, the newest first
     * @param chosen codes of the local list that are owed on the day
     * @param rule its own, else that of the organ above it; null for the usual one
     */
    record Sheet(
            Set<VillageItem> items,
            List<Posted> posted,
            Set<String> chosen,
            @Nullable PublicationRule rule) {}

    Sheet sheet(String organ, @Nullable String parent, LocalDate day) {
        Set<VillageItem> items = new LinkedHashSet<>();
        List<Posted> posted = new ArrayList<>();
        List<PublicationRule> rules = new ArrayList<>();
        Set<String> chosen = new HashSet<>();
        jdbc.sql("""
                        select i.code, c.title as item_title, i.part, i.rhythm, i.frequency, c.basis,
                               p.disclosure, p.index_number, p.title, p.published_on, p.period_from, p.period_to, rule.day, rule.monthly_finance,
                               coalesce((select h.owed from village.choice h where h.organ in (:organ, :parent) and h.code = i.code and h.valid_from <= :day
                                          order by h.organ = :organ desc, h.valid_from desc limit 1), false) as chosen
                          from village.item i
                          join catalogue.v_category c on c.code = i.code
                          left join (
                        select day, monthly_finance from village.rule
                         where organ in (:organ, :parent) and valid_from <= :day
                         order by organ = :organ desc, valid_from desc limit 1) rule on true
                          left join (
                        select category, disclosure, index_number, title, published_on, period_from, period_to, first_published_at
                          from (select v.category, v.disclosure, v.index_number, v.title, v.period_from, v.period_to, v.first_published_at,
                                       (v.first_published_at at time zone 'Asia/Shanghai')::date as published_on,
                                       row_number() over (partition by v.category order by v.first_published_at desc) as place
                                  from disclosure.v_live_edition v
                                 where v.organ = :organ and v.category in (select code from village.item)) newest
                         where place <= 12) p on p.category = i.code
                         where c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)
                         order by c.position, p.first_published_at desc
                        """)
                .param("organ", organ)
                .param("parent", parent)
                .param("day", day)
                .query(row -> {
                    items.add(item(row));
                    if (row.getBoolean("chosen")) {
                        chosen.add(row.getString("code"));
                    }
                    if (row.getString("index_number") != null) {
                        posted.add(posted(row));
                    }
                    if (row.getObject("day") != null) {
                        rules.add(rule(row));
                    }
                });
        return new Sheet(items, posted, chosen, rules.isEmpty() ? null : rules.getFirst());
    }

    static VillageItem item(ResultSet row) throws SQLException {
        return new VillageItem(
                row.getString("code"),
                row.getString("item_title"),
                Part.valueOf(row.getString("part")),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getString("frequency"),
                row.getString("basis"));
    }

    static PublicationRule rule(ResultSet row) throws SQLException {
        return new PublicationRule(row.getInt("day"), row.getBoolean("monthly_finance"));
    }

    static Posted posted(ResultSet row) throws SQLException {
        return new Posted(
                row.getString("code"),
                row.getLong("disclosure"),
                row.getString("index_number"),
                row.getString("title"),
                row.getObject("published_on", LocalDate.class),
                period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)));
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
                .query((row, n) -> rule(row))
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

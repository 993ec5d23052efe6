package cn.yangguang.village;

import cn.yangguang.village.VillageFacts.Choice;
import cn.yangguang.village.VillageFacts.DatedRule;
import cn.yangguang.village.VillageFacts.Promptness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts of many villages, each kind in one question however many villages are asked about. */
@Repository
class VillageQueries {

    private final JdbcClient jdbc;

    VillageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of a village. */
    private record Of<T>(String village, T row) {}

    /** @param from what was published earlier than a year before is not needed, but for decisions */
    List<VillageFacts> facts(Collection<String> villages, LocalDate from, LocalDate on) {
        if (villages.isEmpty()) {
            return List.of();
        }
        List<VillageItem> items = items(on);
        Map<String, List<DatedRule>> rules = grouped(rules(villages));
        Map<String, List<Choice>> choices = grouped(choices(villages));
        Map<String, List<Occasion>> occasions =
                occasions(villages).stream().collect(Collectors.groupingBy(Occasion::organ));
        Map<String, List<Posted>> posted = grouped(posted(villages, from.minusYears(1), on));
        Map<String, LocalDate> starts = starts(villages);
        Promptness promptness = promptness(on);
        return villages.stream()
                .sorted()
                .map(village -> new VillageFacts(
                        village,
                        items,
                        rules.getOrDefault(village, List.of()),
                        choices.getOrDefault(village, List.of()),
                        occasions.getOrDefault(village, List.of()),
                        posted.getOrDefault(village, List.of()),
                        starts.get(village),
                        promptness))
                .toList();
    }

    private static <T> Map<String, List<T>> grouped(List<Of<T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Of::village, Collectors.mapping(Of::row, Collectors.toList())));
    }

    /** All items that hold on the day, in their order. */
    List<VillageItem> items(LocalDate day) {
        return jdbc.sql("""
                        select i.code, c.title as item_title, i.part, i.rhythm, i.frequency, c.basis
                          from village.item i join catalogue.v_category c on c.code = i.code
                         where c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day) order by c.position
                        """)
                .param("day", day)
                .query((row, n) -> VillageStore.item(row))
                .list();
    }

    private List<Of<DatedRule>> rules(Collection<String> villages) {
        return jdbc.sql("""
                        select o.key, r.organ = o.key as own, r.valid_from, r.day, r.monthly_finance
                          from organ.organ o join village.rule r on r.organ in (o.key, o.parent) where o.key in (:villages)
                        """)
                .param("villages", villages)
                .query((row, n) -> new Of<>(
                        row.getString("key"),
                        new DatedRule(
                                row.getBoolean("own"),
                                row.getObject("valid_from", LocalDate.class),
                                VillageStore.rule(row))))
                .list();
    }

    private List<Of<Choice>> choices(Collection<String> villages) {
        return jdbc.sql("""
                        select o.key, c.organ = o.key as own, c.code, c.valid_from, c.owed
                          from organ.organ o join village.choice c on c.organ in (o.key, o.parent) where o.key in (:villages)
                        """)
                .param("villages", villages)
                .query((row, n) -> new Of<>(
                        row.getString("key"),
                        new Choice(
                                row.getBoolean("own"),
                                row.getString("code"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getBoolean("owed"))))
                .list();
    }

    private List<Occasion> occasions(Collection<String> villages) {
        return jdbc.sql("""
                        select id, organ, code, happened_on, words, disclosure, finished_on
                          from village.occasion where organ in (:villages)
                        """)
                .param("villages", villages)
                .query(VillageQueries::occasion)
                .list();
    }

    static Occasion occasion(ResultSet row, int n) throws SQLException {
        return new Occasion(
                row.getLong("id"),
                row.getString("organ"),
                row.getString("code"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("words"),
                row.getObject("disclosure", Long.class),
                row.getObject("finished_on", LocalDate.class));
    }

    private List<Of<Posted>> posted(Collection<String> villages, LocalDate from, LocalDate on) {
        return jdbc.sql("""
                        select v.organ, v.category as code, v.disclosure, v.index_number, v.title, v.period_from, v.period_to,
                               (v.first_published_at at time zone 'Asia/Shanghai')::date as published_on
                          from disclosure.v_live_edition v
                          join village.item i on i.code = v.category
                         where v.organ in (:villages)
                           and (v.first_published_at >= cast(:from as date) or i.rhythm = 'DECISION' and v.period_from is null)
                           and v.first_published_at < cast(:on as date) + interval '2 day'
                        """)
                .param("villages", villages)
                .param("from", from)
                .param("on", on)
                .query((row, n) -> new Of<>(row.getString("organ"), VillageStore.posted(row)))
                .list();
    }

    private Map<String, LocalDate> starts(Collection<String> villages) {
        var starts = new HashMap<String, LocalDate>();
        jdbc.sql("select organ, since from village.start where organ in (:villages)")
                .param("villages", villages)
                .query(row -> {
                    starts.put(row.getString("organ"), row.getObject("since", LocalDate.class));
                });
        return starts;
    }

    Promptness promptness(LocalDate day) {
        return jdbc.sql(
                        "select days, warning from village.promptness where valid_from <= :day order by valid_from desc limit 1")
                .param("day", day)
                .query((row, n) -> new Promptness(row.getInt("days"), row.getInt("warning")))
                .optional()
                .orElse(new Promptness(5, 7));
    }
}

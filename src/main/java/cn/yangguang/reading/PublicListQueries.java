package cn.yangguang.reading;

import cn.yangguang.catalogue.Field;
import cn.yangguang.catalogue.Fields;
import cn.yangguang.disclosure.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists and counts of live editions. Conditions and orders are texts of this class; what a reader typed is only ever a
 * parameter.
 */
@Repository
class PublicListQueries {

    private static final String PLAIN = "regexp_replace(v.body, '<[^>]*>', ' ', 'g')";

    private static final String COLUMNS = """
            select v.disclosure, v.index_number, v.title, v.summary, v.organ, v.category, v.document_number, v.formation_date,
                   (v.first_published_at at time zone 'Asia/Shanghai')::date as published_on, v.edition, v.stage,
                   v.period_from, v.period_to, v.person_count, v.publicity_until, v.persons_withheld, """;

    private static final String EXCERPT = """
             case when strpos(lower(%1$s), lower(:first)) > 0
                  then substr(%1$s, greatest(1, strpos(lower(%1$s), lower(:first)) - 30), 140) else '' end as excerpt
            """.formatted(PLAIN);

    private static final int PORTION = 500;

    private final JdbcClient jdbc;

    PublicListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The conditions of a filter with their parameters. */
    private record Where(String sql, Map<String, Object> parameters) {

        static Where of(PublicFilter filter) {
            List<String> conditions = new ArrayList<>(List.of("true"));
            Map<String, Object> parameters = new HashMap<>();
            if (filter.organ() != null) {
                conditions.add(filter.below() ? "v.organ in (select organ.below(:organ))" : "v.organ = :organ");
                parameters.put("organ", filter.organ());
            }
            if (filter.year() != null) {
                conditions.add("v.first_published_at >= make_timestamptz(:year, 1, 1, 0, 0, 0, 'Asia/Shanghai')"
                        + " and v.first_published_at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')");
                parameters.put("year", filter.year());
            }
            if (filter.category() != null) {
                conditions.add("v.category = :category");
                parameters.put("category", filter.category());
            }
            if (filter.field() != null) {
                conditions.add(
                        "v.matter in (select m.id from catalogue.v_matter m where trim(m.field) = any(:fieldNames))");
                parameters.put(
                        "fieldNames",
                        Fields.find(filter.field())
                                .map(Field::names)
                                .orElse(List.of())
                                .toArray(String[]::new));
            }
            if (filter.channel() != null) {
                conditions.add("exists (select from disclosure.v_delivery y"
                        + " where y.disclosure = v.disclosure and y.channel = :channel)");
                parameters.put("channel", filter.channel());
            }
            if (filter.validity() != null) {
                conditions.add(
                        "case v.stage when 'EXPIRED' then 'expired' when 'ARCHIVED' then 'archived' else 'valid' end"
                                + " = :validity");
                parameters.put("validity", filter.validity().word());
            }
            for (int i = 0; i < filter.words().size(); i++) {
                String word = ":word" + i;
                conditions.add(("(v.title ilike %1$s or v.summary ilike %1$s or v.index_number ilike %1$s"
                                + " or v.document_number ilike %1$s or %2$s ilike %1$s)")
                        .formatted(word, PLAIN));
                parameters.put("word" + i, contains(filter.words().get(i)));
            }
            return new Where(" where " + String.join(" and ", conditions), parameters);
        }

        private static String contains(String word) {
            return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }
    }

    long count(PublicFilter filter) {
        Where where = Where.of(filter);
        return jdbc.sql("select count(*) from disclosure.v_live_edition v" + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** A portion of a list, and how many items the whole list has. */
    record Portion(long total, List<PublicSummary> items) {}

    Portion portion(PublicFilter filter, int size, long offset) {
        Where where = Where.of(filter);
        boolean searching = !filter.words().isEmpty();
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        parameters.put("size", size);
        parameters.put("offset", offset);
        if (searching) {
            parameters.put("first", filter.words().getFirst());
        }
        long[] total = {0};
        List<PublicSummary> items = jdbc.sql(COLUMNS + (searching ? EXCERPT : " '' as excerpt")
                        + ", (select count(*) from disclosure.v_live_edition v" + where.sql() + ") as total"
                        + " from disclosure.v_live_edition v" + where.sql() + " order by "
                        + filter.sort().order() + " limit :size offset :offset")
                .params(parameters)
                .query((row, n) -> {
                    total[0] = row.getLong("total");
                    return summary(row, n);
                })
                .list();
        // Beyond the end there is no row that could tell.
        return new Portion(items.isEmpty() && offset > 0 ? count(filter) : total[0], items);
    }

    /** The beginning of the list of what an organ published, and of that with its lower units, in one question. */
    List<Portion> portions(PublicFilter own, int size, int sizeBelow) {
        long[] totals = new long[2];
        List<List<PublicSummary>> items = List.of(new ArrayList<>(), new ArrayList<>());
        jdbc.sql("(" + beginning(own, 0) + " limit :size) union all (" + beginning(own.withBelow(), 1)
                        + " limit :sizeBelow)")
                .params(Where.of(own).parameters())
                .param("size", size)
                .param("sizeBelow", sizeBelow)
                .query((row, n) -> {
                    int list = row.getInt("list");
                    totals[list] = row.getLong("total");
                    return items.get(list).add(summary(row, n));
                })
                .list();
        return List.of(new Portion(totals[0], items.getFirst()), new Portion(totals[1], items.getLast()));
    }

    private static String beginning(PublicFilter filter, int list) {
        String from = " from disclosure.v_live_edition v" + Where.of(filter).sql();
        return COLUMNS + " '' as excerpt, " + list + " as list, (select count(*)" + from + ") as total" + from
                + " order by " + filter.sort().order();
    }

    /** Those of the items that are public now, by their ids. */
    Map<Long, PublicSummary> live(Collection<Long> ids) {
        Map<Long, PublicSummary> live = new HashMap<>();
        jdbc.sql(COLUMNS + " '' as excerpt from disclosure.v_live_edition v where v.disclosure = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> live.put(row.getLong("disclosure"), summary(row, n)))
                .list();
        return live;
    }

    /** All of the filter in its order, read from the database in portions. To be called in a transaction. */
    void each(PublicFilter filter, Consumer<PublicSummary> each) {
        Where where = Where.of(filter);
        try (Stream<PublicSummary> all = jdbc
                .sql(COLUMNS + " '' as excerpt from disclosure.v_live_edition v" + where.sql() + " order by "
                        + filter.sort().order())
                .withFetchSize(PORTION)
                .params(where.parameters())
                .query(PublicListQueries::summary)
                .stream()) {
            all.forEach(each);
        }
    }

    /**
     * Items per category, channel and year of the filter, each of these left open in its own count, and the year in all.
     * An item in two channels counts in both.
     */
    PublicTally tally(PublicFilter filter) {
        return new PublicTally(jdbc.sql(tallySql(filter, false))
                .params(tallyParameters(filter))
                .query(PublicListQueries::counted)
                .list());
    }

    /** That of what an organ published, and that with its lower units, in one question. */
    List<PublicTally> tallies(PublicFilter own) {
        List<PublicTally.Row> of = new ArrayList<>();
        List<PublicTally.Row> withBelow = new ArrayList<>();
        jdbc.sql(tallySql(own, false) + " union all " + tallySql(own.withBelow(), true))
                .params(tallyParameters(own))
                .query((row, n) -> (row.getBoolean("below") ? withBelow : of).add(counted(row, n)))
                .list();
        return List.of(new PublicTally(of), new PublicTally(withBelow));
    }

    private static Map<String, Object> tallyParameters(PublicFilter filter) {
        Map<String, Object> parameters =
                new HashMap<>(Where.of(filter.inYear(null).inCategory(null)).parameters());
        parameters.putAll(Where.of(filter.inYear(null).byChannel(null)).parameters());
        return parameters;
    }

    private static String tallySql(PublicFilter filter, boolean below) {
        Where categories = Where.of(filter.inYear(null).inCategory(null));
        Where channels = Where.of(filter.inYear(null).byChannel(null));
        Where years = Where.of(filter.inYear(null));
        String newest = "max((v.first_published_at at time zone 'Asia/Shanghai')::date) as newest, " + below
                + " as below" + " from disclosure.v_live_edition v";
        String counted = ", count(*) as n, " + newest;
        String year = "extract(year from v.first_published_at at time zone 'Asia/Shanghai')::int as year";
        String sql = "select 'CATEGORY' as kind, " + year + ", v.category as code" + counted + categories.sql()
                + " and v.category is not null group by 2, 3"
                + " union all select 'CHANNEL', " + year + ", y.channel, count(distinct y.disclosure), " + newest
                + " join disclosure.v_delivery y on y.disclosure = v.disclosure" + channels.sql() + " group by 2, 3"
                + " union all select 'YEAR', " + year + ", ''" + counted + years.sql() + " group by 2";
        if (filter.words().isEmpty() && !filter.inYear(null).narrowed()) {
            sql += " union all select 'ORGAN', " + year + ", v.organ" + counted + years.sql() + " group by 2, 3"
                    + " union all select 'FIELD', " + year + ", trim(m.field)" + counted
                    + " join catalogue.v_matter m on m.id = v.matter" + years.sql()
                    + " and m.field is not null group by 2, 3";
        }
        return sql;
    }

    private static PublicTally.Row counted(ResultSet row, int n) throws SQLException {
        return new PublicTally.Row(
                PublicTally.Kind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getString("code"),
                row.getLong("n"),
                row.getObject("newest", LocalDate.class));
    }

    /** Items per category of every organ, the fullest first. */
    Map<String, List<PublicCount>> perOrganAndCategory() {
        Map<String, List<PublicCount>> counts = new HashMap<>();
        jdbc.sql("""
                        select v.organ, v.category as code, count(*) as n from disclosure.v_live_edition v
                         where v.category is not null group by v.organ, v.category order by n desc, code
                        """).query(row -> {
            counts.computeIfAbsent(row.getString("organ"), organ -> new ArrayList<>())
                    .add(new PublicCount(row.getString("code"), row.getLong("n")));
        });
        return counts;
    }

    /** Items per organ of the filter, the fullest first. */
    List<PublicCount> perOrgan(PublicFilter filter) {
        Where where = Where.of(filter);
        return counts(
                "select v.organ as code, count(*) as n from disclosure.v_live_edition v" + where.sql()
                        + " group by v.organ order by n desc, code",
                where);
    }

    /** Count and newest day of every organ of the filter. */
    Map<String, PublicOverview.Held> heldPerOrgan(PublicFilter filter) {
        Where where = Where.of(filter);
        Map<String, PublicOverview.Held> held = new HashMap<>();
        jdbc.sql(
                        "select v.organ, count(*) as n, max((v.first_published_at at time zone 'Asia/Shanghai')::date) as newest"
                                + " from disclosure.v_live_edition v" + where.sql() + " group by v.organ")
                .params(where.parameters())
                .query(row -> {
                    held.put(
                            row.getString("organ"),
                            new PublicOverview.Held(row.getLong("n"), row.getObject("newest", LocalDate.class)));
                });
        return held;
    }

    /** Count and newest day of every category and of every field of the filter, category and field themselves left open. */
    List<PublicOverview.Row> overview(PublicFilter filter) {
        Where where = Where.of(filter.inCategory(null).inField(null));
        return jdbc.sql("""
                        select case when grouping(v.category) = 0 then 'category' else 'field' end as kind, coalesce(v.category, trim(m.field)) as code,
                               count(*) as n, max((v.first_published_at at time zone 'Asia/Shanghai')::date) as newest
                          from disclosure.v_live_edition v
                          left join catalogue.v_matter m on m.id = v.matter
                        """ + where.sql() + " group by grouping sets ((v.category), (trim(m.field)))")
                .params(where.parameters())
                .query((row, n) -> new PublicOverview.Row(
                        row.getString("kind"),
                        row.getString("code"),
                        row.getLong("n"),
                        row.getObject("newest", LocalDate.class)))
                .list();
    }

    /** What stands beside an item in its organ and category: the nearest before it and after it in time, and the newest. */
    PublicNeighbours neighbours(PublicItem item, int newest) {
        List<PublicSummary> before = new ArrayList<>();
        List<PublicSummary> after = new ArrayList<>();
        List<PublicSummary> others = new ArrayList<>();
        String same = COLUMNS + " '' as excerpt, '%s' as place from disclosure.v_live_edition v"
                + " where v.organ = :organ and v.category = :category and v.disclosure <> :disclosure";
        String asked =
                "(v.first_published_at, v.disclosure) %s (cast(:at as timestamptz), cast(:disclosure as bigint))";
        jdbc.sql("(" + same.formatted("before") + " and " + asked.formatted("<") + " order by "
                        + PublicSort.NEWEST.order() + " limit 1) union all (" + same.formatted("after") + " and "
                        + asked.formatted(">") + " order by " + PublicSort.OLDEST.order() + " limit 1) union all ("
                        + same.formatted("newest") + " order by " + PublicSort.NEWEST.order() + " limit :newest)")
                .param("organ", item.organ())
                .param("category", item.category())
                .param("at", item.firstPublishedAt().toString())
                .param("disclosure", item.disclosure())
                .param("newest", newest)
                .query((row, n) -> {
                    PublicSummary found = summary(row, n);
                    return switch (row.getString("place")) {
                        case "before" -> before.add(found);
                        case "after" -> after.add(found);
                        default -> others.add(found);
                    };
                })
                .list();
        return new PublicNeighbours(first(before), first(after), others);
    }

    private static @Nullable PublicSummary first(List<PublicSummary> list) {
        return list.isEmpty() ? null : list.getFirst();
    }

    private List<PublicCount> counts(String sql, Where where) {
        return jdbc.sql(sql)
                .params(where.parameters())
                .query((row, n) -> new PublicCount(row.getString("code"), row.getLong("n")))
                .list();
    }

    private static PublicSummary summary(ResultSet row, int n) throws SQLException {
        return new PublicSummary(
                row.getString("index_number"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("organ"),
                row.getString("category"),
                row.getString("document_number"),
                row.getObject("formation_date", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getInt("edition"),
                Stage.valueOf(row.getString("stage")),
                PeriodRows.period(row),
                PeriodRows.persons(row, row.getObject("published_on", LocalDate.class)),
                row.getString("excerpt"));
    }
}

package cn.yangguang.tally;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks for sums and for the records behind them; the latter never ask the sums, so that each can be compared with the other. */
@Repository
class TallyQueries {

    private final JdbcClient jdbc;

    TallyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kept sums of the organs, added up, of this year and all before. */
    Sums sums(Collection<String> organs, int year) {
        return new Sums(
                year,
                jdbc.sql("""
                        select year, key, sum(number)::bigint as number from tally.v_sum
                         where organ in (:organs) and year <= :year group by year, key having sum(number) <> 0
                        """)
                        .param("organs", organs)
                        .param("year", year)
                        .query((row, n) -> Sums.Sum.of(row.getInt("year"), row.getString("key"), row.getLong("number")))
                        .list());
    }

    /** The year in which the installation began. */
    int begun() {
        return jdbc.sql("select extract(year from min(on_day))::int from tally.begun")
                .query(Integer.class)
                .single();
    }

    /** Whether the organ stands above another one, which it would hear complaints about. */
    boolean isAbove(String organ) {
        return jdbc.sql("select count(*) > 1 from organ.below(:organ)")
                .param("organ", organ)
                .query(Boolean.class)
                .single();
    }

    /** So many reviews and lawsuits of a category had a result at the end of the year. */
    record Result(String category, String result, long number) {}

    List<Result> results(Collection<String> organs, int year) {
        return jdbc.sql("""
                        select category, result, count(*) as number from remedy.results_in(:year)
                         where organ in (:organs) group by category, result
                        """)
                .param("organs", organs)
                .param("year", year)
                .query((row, n) ->
                        new Result(row.getString("category"), row.getString("result"), row.getLong("number")))
                .list();
    }

    long complaints(Collection<String> organs, int year) {
        return jdbc.sql("select count(*) from remedy.complaints_in(:year) where keeper in (:organs)")
                .param("organs", organs)
                .param("year", year)
                .query(Long.class)
                .single();
    }

    List<CountedRecord> received(Collection<String> organs, int year, Set<String> types, Set<String> channels) {
        return jdbc.sql("""
                        select number as key, organ, started_on as on_day, 1 as amount from application.v_statistics
                         where organ in (:organs) and started_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                           and applicant_type in (:types) and channel in (:channels)
                         order by started_on, application
                        """)
                .param("organs", organs)
                .param("year", year)
                .param("types", types)
                .param("channels", channels)
                .query((row, n) -> line(CountedRecord.Kind.APPLICATION, row))
                .list();
    }

    List<CountedRecord> open(Collection<String> organs, int endOf, Set<String> types) {
        return jdbc.sql("""
                        select number as key, organ, started_on as on_day, 1 as amount from application.v_statistics
                         where organ in (:organs) and started_on <= make_date(:year, 12, 31)
                           and (ended_on is null or ended_on > make_date(:year, 12, 31)) and applicant_type in (:types)
                         order by started_on, application
                        """)
                .param("organs", organs)
                .param("year", endOf)
                .param("types", types)
                .query((row, n) -> line(CountedRecord.Kind.APPLICATION, row))
                .list();
    }

    /** In how many manners the organs ended cases in the year. */
    List<Sums.Manner> manners(Collection<String> organs, int year) {
        return jdbc.sql("""
                        select distinct outcomes, privacy, pace from application.v_statistics
                         where organ in (:organs) and ended_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                        """)
                .param("organs", organs)
                .param("year", year)
                .query((row, n) ->
                        new Sums.Manner(row.getString("outcomes"), row.getBoolean("privacy"), row.getString("pace")))
                .list();
    }

    List<CountedRecord> ended(Collection<String> organs, int year, Set<String> types, Collection<Sums.Manner> manners) {
        if (manners.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select number as key, organ, ended_on as on_day, 1 as amount from application.v_statistics
                         where organ in (:organs) and ended_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                           and applicant_type in (:types) and outcomes || '|' || privacy || '|' || pace in (:manners)
                         order by ended_on, application
                        """)
                .param("organs", organs)
                .param("year", year)
                .param("types", types)
                .param("manners", manners.stream().map(TallyQueries::words).collect(Collectors.toSet()))
                .query((row, n) -> line(CountedRecord.Kind.APPLICATION, row))
                .list();
    }

    private static String words(Sums.Manner manner) {
        return manner.outcomes() + "|" + manner.privacy() + "|" + manner.pace();
    }

    List<CountedRecord> fees(Collection<String> organs, int year) {
        return jdbc.sql("""
                        select number as key, organ, fee_on as on_day, fee_yuan as amount from application.v_statistics
                         where organ in (:organs) and fee_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                         order by fee_on, application
                        """)
                .param("organs", organs)
                .param("year", year)
                .query((row, n) -> line(CountedRecord.Kind.APPLICATION, row))
                .list();
    }

    List<CountedRecord> results(Collection<String> organs, int year, Set<String> categories, Set<String> results) {
        return jdbc.sql("""
                        select remedy::text as key, organ, cast(null as date) as on_day, 1 as amount from remedy.results_in(:year)
                         where organ in (:organs) and category in (:categories) and result in (:results) order by remedy
                        """)
                .param("organs", organs)
                .param("year", year)
                .param("categories", categories)
                .param("results", results)
                .query((row, n) -> line(CountedRecord.Kind.REMEDY, row))
                .list();
    }

    List<CountedRecord> complaintList(Collection<String> organs, int year) {
        return jdbc.sql("""
                        select remedy::text as key, keeper as organ, came_on as on_day, 1 as amount from remedy.complaints_in(:year)
                         where keeper in (:organs) order by came_on, remedy
                        """)
                .param("organs", organs)
                .param("year", year)
                .query((row, n) -> line(CountedRecord.Kind.REMEDY, row))
                .list();
    }

    static CountedRecord line(CountedRecord.Kind kind, ResultSet row) throws SQLException {
        return new CountedRecord(
                kind,
                row.getString("key"),
                row.getString("organ"),
                row.getObject("on_day", LocalDate.class),
                new BigDecimal(row.getBigDecimal("amount").toBigInteger()));
    }
}

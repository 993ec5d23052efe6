package cn.yangguang.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the live editions in the shapes that feeds, site maps and catalogues need. */
@Repository
class PublicationQueries {

    private static final String PUBLICATION = """
            select v.organ, v.index_number, v.title, case when v.person_list then '' else v.summary end as summary, v.category,
                   v.first_published_at, v.published_at
              from disclosure.v_live_edition v
            """;

    private final JdbcClient jdbc;

    PublicationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest editions of an organ, of all organs when it is null.
     *
     * @param below whether with the organs below it
     */
    List<Publication> newest(@Nullable String organ, boolean below, @Nullable String category, int most) {
        return jdbc.sql(PUBLICATION + """
                         where v.index_number is not null
                           and (cast(:organ as text) is null or v.organ = :organ or :below and v.organ in (select organ.below(:organ)))
                           and (cast(:category as text) is null or v.category = :category)
                         order by v.published_at desc, v.disclosure desc limit :most
                        """)
                .param("organ", organ)
                .param("below", below)
                .param("category", category)
                .param("most", most)
                .query(PublicationQueries::publication)
                .list();
    }

    /** Those with these index numbers that are public, the newest edition first. */
    List<Publication> numbered(Collection<String> indexNumbers) {
        return indexNumbers.isEmpty()
                ? List.of()
                : jdbc.sql(PUBLICATION
                                + " where v.index_number in (:numbers) order by v.published_at desc, v.disclosure desc")
                        .param("numbers", indexNumbers)
                        .query(PublicationQueries::publication)
                        .list();
    }

    private static Publication publication(ResultSet row, int n) throws SQLException {
        return new Publication(
                row.getString("organ"),
                row.getString("index_number"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("category"),
                instant(row, "first_published_at"),
                instant(row, "published_at"));
    }

    /**
     * A part of all items in the order they came into being, so that a part keeps its items. Lists of persons are left
     * out: search engines are not to keep them.
     */
    List<Mapped> part(int size, long offset) {
        return jdbc.sql("""
                        select v.index_number, v.published_at from disclosure.v_live_edition v
                         where not v.person_list and v.index_number is not null order by v.disclosure limit :size offset :offset
                        """)
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> new Mapped(row.getString("index_number"), instant(row, "published_at")))
                .list();
    }

    /** The latest publication in each part of {@code size} items, in the order of the parts. */
    List<Instant> changes(int size) {
        return jdbc.sql("""
                        select max(n.published_at) as changed_at
                          from (select v.published_at, (row_number() over (order by v.disclosure) - 1) / :size as part
                                  from disclosure.v_live_edition v
                                 where not v.person_list and v.index_number is not null) n
                         group by n.part order by n.part
                        """)
                .param("size", size)
                .query((row, n) -> instant(row, "changed_at"))
                .list();
    }

    List<DataSet> dataSets() {
        return jdbc.sql("""
                        select v.organ, extract(year from v.first_published_at at time zone 'Asia/Shanghai')::int as year, count(*) as items,
                               min((v.first_published_at at time zone 'Asia/Shanghai')::date) as first_day,
                               max((v.first_published_at at time zone 'Asia/Shanghai')::date) as last_day, max(v.published_at) as changed_at
                          from disclosure.v_live_edition v group by 1, 2 order by 1, 2 desc
                        """)
                .query((row, n) -> new DataSet(
                        row.getString("organ"),
                        row.getInt("year"),
                        row.getLong("items"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        instant(row, "changed_at")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

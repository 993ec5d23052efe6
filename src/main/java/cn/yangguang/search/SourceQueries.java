package cn.yangguang.search;

import cn.yangguang.text.FileText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the index is made from: the contract views of what is public now. */
@Repository
class SourceQueries {

    /** A live edition as it stands in the database; the body still with its markup, without pictures kept in the text. */
    record Live(
            long disclosure,
            int edition,
            String organ,
            String indexNumber,
            String title,
            String summary,
            String body,
            String documentNumber,
            @Nullable String category,
            String categoryTitle,
            String matter,
            String field,
            String keywords,
            LocalDate publishedOn,
            @Nullable LocalDate formationDate,
            String stage) {}

    record Attached(long disclosure, String name, String hash) {}

    /** An organ's name and the key of the organ above it. */
    record Place(@Nullable String parent, String fullName) {}

    /** Attachments are looked for by this much of their beginning. */
    private static final int MOST_OF_A_FILE = FileText.LONGEST / 2;

    private static final String LIVE = """
            select l.disclosure, l.edition, l.organ, l.index_number, l.title, l.summary,
                   regexp_replace(l.body, 'src="data:[^"]*"', '', 'g') as body, l.document_number, l.category,
                   coalesce(c.title, '') as category_title, concat_ws(' ', nullif(m.level1, ''), nullif(m.level2, '')) as matter,
                   coalesce(m.field, '') as field, l.keywords,
                   (l.first_published_at at time zone 'Asia/Shanghai')::date as published_on, l.formation_date, l.stage
              from disclosure.v_live_edition l
              left join catalogue.v_category c on c.code = l.category
              left join catalogue.v_matter m on m.id = l.matter
             where l.disclosure = any(:ids) and l.index_number is not null
             order by l.disclosure
            """;

    private final JdbcClient jdbc;

    SourceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Live> live(Collection<Long> ids) {
        return jdbc.sql(LIVE)
                .param("ids", ids.toArray(Long[]::new))
                .query(SourceQueries::live)
                .list();
    }

    List<Attached> attachments(Collection<Long> ids) {
        return jdbc.sql("""
                        select disclosure, name, hash from disclosure.v_live_attachment where disclosure = any(:ids) order by disclosure, position
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) ->
                        new Attached(row.getLong("disclosure"), row.getString("name"), row.getString("hash")))
                .list();
    }

    /** The words of files by hash; a hash that is not in the answer has not been read yet. */
    Map<String, String> words(Collection<String> hashes) {
        Map<String, String> words = new HashMap<>();
        jdbc.sql("select hash, left(text, :most) as text from text.v_words where hash = any(:hashes)")
                .param("most", MOST_OF_A_FILE)
                .param("hashes", hashes.toArray(String[]::new))
                .query(row -> {
                    words.put(row.getString("hash"), row.getString("text"));
                });
        return words;
    }

    Map<Long, List<String>> channels(Collection<Long> ids) {
        Map<Long, List<String>> channels = new HashMap<>();
        jdbc.sql("""
                        select distinct disclosure, channel from disclosure.v_delivery where disclosure = any(:ids) order by disclosure, channel
                        """).param("ids", ids.toArray(Long[]::new)).query(row -> {
            channels.computeIfAbsent(row.getLong("disclosure"), id -> new ArrayList<>())
                    .add(row.getString("channel"));
        });
        return channels;
    }

    Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        jdbc.sql("select key, parent, full_name from organ.v_place").query(row -> {
            places.put(row.getString("key"), new Place(row.getString("parent"), row.getString("full_name")));
        });
        return places;
    }

    /** Ids of all public items in their order. */
    List<Long> ids() {
        return jdbc.sql(
                        "select disclosure from disclosure.v_live_edition where index_number is not null order by disclosure")
                .query((row, n) -> row.getLong("disclosure"))
                .list();
    }

    /** Every public item with the number of its live edition. */
    Map<Long, Integer> editions() {
        Map<Long, Integer> editions = new HashMap<>();
        jdbc.sql("select disclosure, edition from disclosure.v_live_edition where index_number is not null")
                .query(row -> {
                    editions.put(row.getLong("disclosure"), row.getInt("edition"));
                });
        return editions;
    }

    /** Public items of these organs and of all below them. */
    List<Long> ofOrgans(Collection<String> keys) {
        return jdbc.sql("""
                        with recursive below as (
                          select key from organ.v_place where key = any(:keys)
                          union
                          select o.key from organ.v_place o join below b on o.parent = b.key)
                        select l.disclosure from disclosure.v_live_edition l join below b on b.key = l.organ order by l.disclosure
                        """)
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> row.getLong("disclosure"))
                .list();
    }

    /** Public items of these categories (codes) or matters (ids). */
    List<Long> ofCatalogue(Collection<String> keys) {
        return jdbc.sql("""
                        select disclosure from disclosure.v_live_edition
                         where category = any(:keys) or matter::text = any(:keys) order by disclosure
                        """)
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> row.getLong("disclosure"))
                .list();
    }

    /** Hashes of files of public items that nobody has read yet, except these. */
    List<String> filesNotRead(Collection<String> except, int most) {
        return jdbc.sql("""
                        select distinct a.hash from disclosure.v_live_attachment a
                         where not exists (select from text.v_file_text t where t.hash = a.hash) and a.hash <> all(:except)
                         order by a.hash limit :most
                        """)
                .param("except", except.toArray(String[]::new))
                .param("most", most)
                .query((row, n) -> row.getString("hash"))
                .list();
    }

    int countFilesNotRead() {
        return jdbc.sql("""
                        select count(distinct a.hash) from disclosure.v_live_attachment a
                         where not exists (select from text.v_file_text t where t.hash = a.hash)
                        """).query(Integer.class).single();
    }

    private static Live live(ResultSet row, int n) throws SQLException {
        return new Live(
                row.getLong("disclosure"),
                row.getInt("edition"),
                row.getString("organ"),
                row.getString("index_number"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getString("document_number"),
                row.getString("category"),
                row.getString("category_title"),
                row.getString("matter"),
                row.getString("field"),
                row.getString("keywords"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("formation_date", LocalDate.class),
                row.getString("stage"));
    }
}

package cn.yangguang.catalogue;

import cn.yangguang.catalogue.Limit.Kind;
import cn.yangguang.catalogue.Matter.Mode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MatterStore {

    private static final String COLUMNS = """
            id, organ, field, level1, level2, elements, basis, limit_text, limit_kind, limit_days, limit_date, subject, channels,
            audience, mode, levels, position""";

    private final JdbcClient jdbc;

    MatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Matter> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from catalogue.matter where id = :id")
                .param("id", id)
                .query(MatterStore::matter)
                .optional();
    }

    /** By id. */
    Map<Long, Limit> limits() {
        Map<Long, Limit> limits = new HashMap<>();
        jdbc.sql("select id, limit_kind, limit_days, limit_date, limit_text from catalogue.matter")
                .query(row -> {
                    limits.put(row.getLong("id"), limit(row));
                });
        return limits;
    }

    List<Matter> of(String organ) {
        return jdbc.sql("select " + COLUMNS + " from catalogue.matter where organ = :organ order by position, id")
                .param("organ", organ)
                .query(MatterStore::matter)
                .list();
    }

    /** One import at a time for an organ, until the transaction ends. */
    void lockCatalogue(String organ) {
        jdbc.sql("select key from organ.organ where key = :organ for no key update")
                .param("organ", organ)
                .query(String.class)
                .optional();
    }

    /** The catalogues of these organs, each with its history. */
    List<MatterHistory> histories(Collection<String> organs) {
        if (organs.isEmpty()) {
            return List.of();
        }
        Map<Long, List<MatterVersion>> versions = new HashMap<>();
        jdbc.sql("""
                        select v.matter, v.valid_from, v.in_force, v.limit_text, v.limit_kind, v.limit_days, v.limit_date, v.mode
                          from catalogue.matter_version v join catalogue.matter m on m.id = v.matter
                         where m.organ in (:organs) order by v.matter, v.valid_from
                        """).param("organs", organs).query(row -> {
            versions.computeIfAbsent(row.getLong("matter"), matter -> new ArrayList<>())
                    .add(new MatterVersion(
                            row.getObject("valid_from", LocalDate.class),
                            row.getBoolean("in_force"),
                            limit(row),
                            Mode.valueOf(row.getString("mode"))));
        });
        return jdbc
                .sql("select " + COLUMNS
                        + " from catalogue.matter where organ in (:organs) order by organ, position, id")
                .param("organs", organs)
                .query(MatterStore::matter)
                .list()
                .stream()
                .map(matter -> new MatterHistory(matter, versions.getOrDefault(matter.id(), List.of())))
                .toList();
    }

    /** Ids of the organ's matters that its catalogue no longer names. */
    Set<Long> ended(String organ) {
        return Set.copyOf(jdbc.sql("""
                        select matter from (
                          select distinct on (v.matter) v.matter, v.in_force
                            from catalogue.matter_version v join catalogue.matter m on m.id = v.matter
                           where m.organ = :organ order by v.matter, v.valid_from desc) newest
                         where not in_force
                        """).param("organ", organ).query(Long.class).list());
    }

    /** From the day on the matter stands as it is given here; what an earlier import of the same day said is replaced. */
    void putVersion(Matter matter, LocalDate from, boolean inForce) {
        limit(jdbc.sql("""
                        insert into catalogue.matter_version (matter, valid_from, in_force, limit_text, limit_kind, limit_days, limit_date, mode)
                        values (:id, greatest(:from, (select max(valid_from) from catalogue.matter_version where matter = :id)),
                                :inForce, :limitText, :limitKind, :limitDays, :limitDate, :mode)
                        on conflict (matter, valid_from) do update
                           set in_force = excluded.in_force, limit_text = excluded.limit_text, limit_kind = excluded.limit_kind,
                               limit_days = excluded.limit_days, limit_date = excluded.limit_date, mode = excluded.mode
                        """), matter)
                .param("id", matter.id())
                .param("from", from)
                .param("inForce", inForce)
                .param("mode", matter.mode().name())
                .update();
    }

    /** @return the id given to it */
    long insert(Matter matter) {
        return columns(jdbc.sql("""
                        insert into catalogue.matter (organ, field, level1, level2, elements, basis, limit_text, limit_kind, limit_days, limit_date,
                               subject, channels, audience, mode, levels, position)
                        values (:organ, :field, :level1, :level2, :elements, :basis, :limitText, :limitKind, :limitDays, :limitDate,
                               :subject, :channels, :audience, :mode, :levels, :position)
                        returning id
                        """), matter)
                .param("organ", matter.organ())
                .param("field", matter.field())
                .param("level1", matter.level1())
                .param("level2", matter.level2())
                .param("elements", matter.elements())
                .param("position", matter.position())
                .query(Long.class)
                .single();
    }

    /** What makes a matter this matter (organ, field, both levels, elements) and its place stay. */
    void update(Matter matter) {
        columns(jdbc.sql("""
                        update catalogue.matter
                           set basis = :basis, limit_text = :limitText, limit_kind = :limitKind, limit_days = :limitDays,
                               limit_date = :limitDate, subject = :subject, channels = :channels, audience = :audience, mode = :mode,
                               levels = :levels
                         where id = :id
                        """), matter).param("id", matter.id()).update();
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Matter matter) {
        return limit(statement, matter)
                .param("basis", matter.basis())
                .param("subject", matter.subject())
                .param("channels", matter.channels().toArray(String[]::new))
                .param("audience", matter.audience())
                .param("mode", matter.mode().name())
                .param("levels", matter.levels().toArray(String[]::new));
    }

    private static JdbcClient.StatementSpec limit(JdbcClient.StatementSpec statement, Matter matter) {
        return statement
                .param("limitText", matter.limit().text())
                .param("limitKind", matter.limit().kind().name())
                .param("limitDays", matter.limit().days())
                .param("limitDate", monthDay(matter.limit().monthDay()));
    }

    private static @Nullable String monthDay(@Nullable MonthDay day) {
        return day == null ? null : day.toString().substring("--".length());
    }

    private static Matter matter(ResultSet row, int index) throws SQLException {
        return new Matter(
                row.getLong("id"),
                row.getString("organ"),
                row.getString("field"),
                row.getString("level1"),
                row.getString("level2"),
                row.getString("elements"),
                row.getString("basis"),
                limit(row),
                row.getString("subject"),
                texts(row.getArray("channels")),
                row.getString("audience"),
                Mode.valueOf(row.getString("mode")),
                texts(row.getArray("levels")),
                row.getInt("position"));
    }

    private static Limit limit(ResultSet row) throws SQLException {
        String date = row.getString("limit_date");
        return new Limit(
                Kind.valueOf(row.getString("limit_kind")),
                row.getObject("limit_days", Integer.class),
                date == null ? null : MonthDay.parse("--" + date),
                row.getString("limit_text"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

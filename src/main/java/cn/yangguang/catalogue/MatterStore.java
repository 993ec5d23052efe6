package cn.yangguang.catalogue;

import cn.yangguang.catalogue.Limit.Kind;
import cn.yangguang.catalogue.Matter.Mode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    void insert(Matter matter) {
        columns(jdbc.sql("""
                        insert into catalogue.matter (organ, field, level1, level2, elements, basis, limit_text, limit_kind, limit_days, limit_date,
                               subject, channels, audience, mode, levels, position)
                        values (:organ, :field, :level1, :level2, :elements, :basis, :limitText, :limitKind, :limitDays, :limitDate,
                               :subject, :channels, :audience, :mode, :levels, :position)
                        """), matter)
                .param("organ", matter.organ())
                .param("field", matter.field())
                .param("level1", matter.level1())
                .param("level2", matter.level2())
                .param("elements", matter.elements())
                .param("position", matter.position())
                .update();
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
        return statement
                .param("basis", matter.basis())
                .param("limitText", matter.limit().text())
                .param("limitKind", matter.limit().kind().name())
                .param("limitDays", matter.limit().days())
                .param("limitDate", monthDay(matter.limit().monthDay()))
                .param("subject", matter.subject())
                .param("channels", matter.channels().toArray(String[]::new))
                .param("audience", matter.audience())
                .param("mode", matter.mode().name())
                .param("levels", matter.levels().toArray(String[]::new));
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

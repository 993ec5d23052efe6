package cn.yangguang.organ;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many organs at once, one statement for each batch. */
@Repository
class DivisionStore {

    /** An organ as far as a list of divisions knows it. */
    record Known(
            String key,
            String name,
            String fullName,
            OrganLevel level,
            @Nullable String parent,
            @Nullable String divisionCode) {}

    private final JdbcClient jdbc;

    DivisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every organ by its key. */
    Map<String, Known> all() {
        return jdbc
                .sql("select key, name, full_name, level, parent, division_code from organ.organ")
                .query((row, index) -> new Known(
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("full_name"),
                        OrganLevel.valueOf(row.getString("level")),
                        row.getString("parent"),
                        row.getString("division_code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Known::key, Function.identity()));
    }

    void insert(List<Known> batch) {
        arrays(jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, division_code)
                        select key, name, full_name, level, parent, division_code
                          from unnest(cast(:keys as text[]), cast(:names as text[]), cast(:fullNames as text[]), cast(:levels as text[]),
                                      cast(:parents as text[]), cast(:codes as text[]))
                               as t (key, name, full_name, level, parent, division_code)
                        """), batch)
                .param("levels", column(batch, known -> known.level().name()))
                .param("codes", column(batch, Known::divisionCode))
                .update();
    }

    void update(List<Known> batch) {
        arrays(jdbc.sql("""
                        update organ.organ o
                           set name = t.name, full_name = t.full_name, parent = t.parent
                          from unnest(cast(:keys as text[]), cast(:names as text[]), cast(:fullNames as text[]), cast(:parents as text[]))
                               as t (key, name, full_name, parent)
                         where o.key = t.key
                        """), batch).update();
    }

    private static JdbcClient.StatementSpec arrays(JdbcClient.StatementSpec statement, List<Known> batch) {
        return statement
                .param("keys", column(batch, Known::key))
                .param("names", column(batch, Known::name))
                .param("fullNames", column(batch, Known::fullName))
                .param("parents", column(batch, Known::parent));
    }

    private static Object column(List<Known> batch, Function<Known, @Nullable String> of) {
        @Nullable String[] column = new String[batch.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = of.apply(batch.get(i));
        }
        return column;
    }
}

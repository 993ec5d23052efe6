package cn.yangguang.catalogue;

import cn.yangguang.catalogue.Category.Scheme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CategoryStore {

    private static final String COLUMNS = "code, scheme, organ, title, basis, position, valid_from, valid_to";

    private final JdbcClient jdbc;

    CategoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Category> find(String code) {
        return jdbc.sql("select " + COLUMNS + " from catalogue.category where code = :code")
                .param("code", code)
                .query(CategoryStore::category)
                .optional();
    }

    List<Category> all() {
        return jdbc.sql("select " + COLUMNS + " from catalogue.category order by position, code")
                .query(CategoryStore::category)
                .list();
    }

    void putColumn(Category column) {
        jdbc.sql("""
                        insert into catalogue.category (code, scheme, organ, title, basis, position, valid_from, valid_to)
                        values (:code, 'COLUMN', :organ, :title, :basis, :position, :from, :to)
                        on conflict (code) do update
                           set title = excluded.title, position = excluded.position
                         where category.scheme = 'COLUMN' and category.organ = excluded.organ
                        """)
                .param("code", column.code())
                .param("organ", column.organ())
                .param("title", column.title())
                .param("basis", column.basis())
                .param("position", column.position())
                .param("from", column.validFrom())
                .param("to", column.validTo())
                .update();
    }

    private static Category category(ResultSet row, int index) throws SQLException {
        return new Category(
                row.getString("code"),
                Scheme.valueOf(row.getString("scheme")),
                row.getString("organ"),
                row.getString("title"),
                row.getString("basis"),
                row.getInt("position"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}

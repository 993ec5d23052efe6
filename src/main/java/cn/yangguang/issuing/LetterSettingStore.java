package cn.yangguang.issuing;

import cn.yangguang.letter.Fonts;
import cn.yangguang.letter.NumberSeries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterSettingStore {

    private final JdbcClient jdbc;

    LetterSettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LetterSetting find(String organ) {
        Map<NumberSeries, String> marks = marks(organ);
        return jdbc.sql("""
                        select review_organ, court, contact_person, contact_phone, address, payment_way, fonts
                          from issuing.setting where organ = :organ
                        """)
                .param("organ", organ)
                .query((row, number) -> setting(row, marks))
                .optional()
                .orElse(LetterSetting.NONE);
    }

    private Map<NumberSeries, String> marks(String organ) {
        Map<NumberSeries, String> marks = new EnumMap<>(NumberSeries.class);
        jdbc.sql("select series, mark from issuing.mark where organ = :organ")
                .param("organ", organ)
                .query((ResultSet row) -> {
                    marks.put(NumberSeries.valueOf(row.getString("series")), row.getString("mark"));
                });
        return marks;
    }

    private static LetterSetting setting(ResultSet row, Map<NumberSeries, String> marks) throws SQLException {
        return new LetterSetting(
                row.getString("review_organ"),
                row.getString("court"),
                row.getString("contact_person"),
                row.getString("contact_phone"),
                row.getString("address"),
                row.getString("payment_way"),
                fonts((String[]) row.getArray("fonts").getArray()),
                marks);
    }

    private static @Nullable Fonts fonts(String[] names) {
        return names.length == 0 ? null : Fonts.of(List.of(names));
    }

    void keep(String organ, LetterSetting setting) {
        jdbc.sql("""
                        insert into issuing.setting
                          (organ, review_organ, court, contact_person, contact_phone, address, payment_way, fonts)
                        values (:organ, :review, :court, :person, :phone, :address, :payment, :fonts)
                        on conflict (organ) do update set review_organ = excluded.review_organ, court = excluded.court,
                          contact_person = excluded.contact_person, contact_phone = excluded.contact_phone,
                          address = excluded.address, payment_way = excluded.payment_way, fonts = excluded.fonts
                        """)
                .param("organ", organ)
                .param("review", setting.reviewOrgan())
                .param("court", setting.court())
                .param("person", setting.contactPerson())
                .param("phone", setting.contactPhone())
                .param("address", setting.address())
                .param("payment", setting.paymentWay())
                .param(
                        "fonts",
                        setting.fonts() == null
                                ? new String[0]
                                : setting.fonts().names().toArray(String[]::new))
                .update();
        jdbc.sql("delete from issuing.mark where organ = :organ")
                .param("organ", organ)
                .update();
        setting.marks()
                .forEach((series, mark) -> jdbc.sql(
                                "insert into issuing.mark (organ, series, mark) values (:organ, :series, :mark)")
                        .param("organ", organ)
                        .param("series", series.name())
                        .param("mark", mark)
                        .update());
    }

    /** Key of another organ that uses the mark or ever numbered a letter with it. */
    Optional<String> otherOwner(String organ, String mark) {
        return jdbc.sql("""
                        select organ from issuing.mark where mark = :mark and organ <> :organ
                        union select organ from issuing.letter where mark = :mark and organ <> :organ
                        limit 1
                        """)
                .param("organ", organ)
                .param("mark", mark)
                .query((row, number) -> row.getString("organ"))
                .optional();
    }
}

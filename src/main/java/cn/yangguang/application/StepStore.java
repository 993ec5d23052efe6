package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The steps of cases: rows that are only ever added. */
@Repository("applicationStepStore")
class StepStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final String COLUMNS =
            "application, seq, action, from_stage, to_stage, person, person_name, duty, at, on_day, detail";

    private record Row(long application, Step step) {}

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(long application, Step step) {
        Map<String, String> details = new TreeMap<>();
        step.particulars().details().forEach((detail, text) -> details.put(detail.name(), text));
        Stage from = step.from();
        Duty duty = step.duty();
        jdbc.sql("""
                        insert into application.step (application, seq, action, from_stage, to_stage, person, person_name, duty, at, on_day, detail)
                        values (:application, :seq, :action, :from, :to, :person, :name, :duty, :at, :on, cast(:detail as jsonb))
                        """)
                .param("application", application)
                .param("seq", step.seq())
                .param("action", step.action().name())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("person", step.person())
                .param("name", step.personName())
                .param("duty", duty == null ? "" : duty.name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("on", step.on())
                .param("detail", JSON.writeValueAsString(details))
                .update();
    }

    /** In the order they were recorded. */
    List<Step> of(long application) {
        return of(List.of(application)).getOrDefault(application, List.of());
    }

    /** The steps of many cases at once. */
    Map<Long, List<Step>> of(Collection<Long> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select " + COLUMNS
                        + " from application.step where application in (:ids) order by application, seq")
                .param("ids", applications)
                .query(StepStore::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::application, Collectors.mapping(Row::step, Collectors.toList())));
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_stage");
        String duty = row.getString("duty");
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        JSON.readValue(row.getString("detail"), DETAILS)
                .forEach((name, text) -> details.put(Detail.valueOf(name), text));
        return new Row(
                row.getLong("application"),
                new Step(
                        row.getInt("seq"),
                        Action.valueOf(row.getString("action")),
                        from == null ? null : Stage.valueOf(from),
                        Stage.valueOf(row.getString("to_stage")),
                        row.getObject("person", Long.class),
                        row.getString("person_name"),
                        duty.isEmpty() ? null : Duty.valueOf(duty),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("on_day", LocalDate.class),
                        new Particulars(details)));
    }
}

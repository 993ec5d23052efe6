package cn.yangguang.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A second count, written straight down from the steps in the database: it knows neither the fold nor the sums nor the rules of the program. */
final class CountedFromSteps {

    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("GRANTED_ALREADY_PUBLIC", "R03.1"),
            Map.entry("GRANTED", "R03.1"),
            Map.entry("PARTIALLY_GRANTED", "R03.2"),
            Map.entry("REFUSED_STATE_SECRET", "R03.3.1"),
            Map.entry("REFUSED_OTHER_LAW", "R03.3.2"),
            Map.entry("REFUSED_THREE_SECURITIES", "R03.3.3"),
            Map.entry("REFUSED_THIRD_PARTY", "R03.3.4"),
            Map.entry("REFUSED_INTERNAL", "R03.3.5"),
            Map.entry("REFUSED_PROCESS", "R03.3.6"),
            Map.entry("REFUSED_CASE_FILE", "R03.3.7"),
            Map.entry("REFUSED_ADMIN_QUERY", "R03.3.8"),
            Map.entry("UNABLE_NOT_EXIST", "R03.4.1"),
            Map.entry("UNABLE_NOT_RESPONSIBLE", "R03.4.1"),
            Map.entry("UNABLE_NEEDS_CREATION", "R03.4.2"),
            Map.entry("UNABLE_STILL_UNCLEAR", "R03.4.3"),
            Map.entry("NOT_PROCESSED_PETITION", "R03.5.1"),
            Map.entry("NOT_PROCESSED_DUPLICATE", "R03.5.2"),
            Map.entry("NOT_PROCESSED_PUBLICATION", "R03.5.3"),
            Map.entry("NOT_PROCESSED_EXCESSIVE", "R03.5.4"),
            Map.entry("NOT_PROCESSED_CONFIRM_AGAIN", "R03.5.5"),
            Map.entry("OTHER_CORRECTION_OVERDUE", "R03.6.1"),
            Map.entry("OTHER_FEE_OVERDUE", "R03.6.2"),
            Map.entry("OTHER_WITHDRAWN", "R03.6.3"),
            Map.entry("OTHER_OTHER", "R03.6.3"));

    private static final List<String> TYPES = List.of(
            "NATURAL_PERSON",
            "COMMERCIAL_ENTERPRISE",
            "RESEARCH_INSTITUTION",
            "PUBLIC_WELFARE_ORGANIZATION",
            "LEGAL_SERVICE_INSTITUTION",
            "OTHER_ORGANIZATION");

    private record Happened(String action, String to, LocalDate on, Map<String, String> detail) {}

    private static final class Followed {
        private final String organ;
        private final String type;
        private final String channel;
        private final List<Happened> steps = new ArrayList<>();
        private @Nullable LocalDate start;
        private @Nullable LocalDate end;
        private String row = "";
        private String into = "";

        Followed(String organ, String type, String channel) {
            this.organ = organ;
            this.type = type;
            this.channel = channel;
        }
    }

    private final Map<String, Followed> cases = new LinkedHashMap<>();

    CountedFromSteps(JdbcClient jdbc) {
        jdbc.sql("""
                        select a.number, a.organ, a.applicant_type, a.channel, s.action, s.to_stage, s.on_day, s.detail::text as detail
                          from application.application a join application.step s on s.application = a.id order by a.id, s.seq
                        """).query(row -> {
            Followed followed = cases.computeIfAbsent(row.getString("number"), number -> followed(row));
            followed.steps.add(new Happened(
                    row.getString("action"),
                    row.getString("to_stage"),
                    row.getObject("on_day", LocalDate.class),
                    JsonMapper.shared()
                            .readValue(row.getString("detail"), new TypeReference<Map<String, String>>() {})));
        });
        cases.values().forEach(CountedFromSteps::walk);
        cases.values().forEach(this::merged);
    }

    private static Followed followed(java.sql.ResultSet row) {
        try {
            return new Followed(row.getString("organ"), row.getString("applicant_type"), row.getString("channel"));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void walk(Followed it) {
        List<String> outcomes = new ArrayList<>();
        for (Happened step : it.steps) {
            String items = step.detail.getOrDefault("ITEMS", "");
            switch (step.action) {
                case "RECEIVE" -> {
                    it.start = step.to.equals("RECEIVED") ? step.on : null;
                    replace(outcomes, items);
                }
                case "CONFIRM" -> it.start = step.on;
                case "SPLIT" -> replace(outcomes, items);
                case "ABSORB" -> items.lines().forEach(line -> outcomes.add(""));
                case "RECEIVE_CORRECTION" -> {
                    if (!items.isBlank()) {
                        replace(outcomes, items);
                    }
                    outcomes.replaceAll(o -> o.equals("OTHER_CORRECTION_OVERDUE") ? "" : o);
                }
                case "RECORD_PAYMENT" -> outcomes.replaceAll(o -> o.equals("OTHER_FEE_OVERDUE") ? "" : o);
                case "LAPSE_CORRECTION" -> outcomes.replaceAll(o -> "OTHER_CORRECTION_OVERDUE");
                case "LAPSE_FEE" -> outcomes.replaceAll(o -> "OTHER_FEE_OVERDUE");
                case "DECIDE" ->
                    outcomes.set(Integer.parseInt(step.detail.get("ITEM")) - 1, step.detail.get("OUTCOME"));
                case "MERGE" -> it.into = step.detail.get("INTO");
                case "WITHDRAW" -> ends(it, step.on, List.of("OTHER_WITHDRAWN"));
                case "REPLY_ON_THE_SPOT" -> ends(it, step.on, List.of("GRANTED_ALREADY_PUBLIC"));
                case "APPROVE", "CLOSE" -> ends(it, step.on, outcomes);
                default -> {
                    // Decides nothing.
                }
            }
        }
    }

    private static void replace(List<String> outcomes, String items) {
        outcomes.clear();
        items.lines().filter(line -> !line.isBlank()).forEach(line -> outcomes.add(""));
    }

    private static void ends(Followed it, LocalDate on, List<String> outcomes) {
        if (it.start == null || it.end != null) {
            return;
        }
        it.end = on.isBefore(it.start) ? it.start : on;
        Set<String> rows = new HashSet<>(outcomes.stream().map(ROWS::get).toList());
        boolean given = rows.contains("R03.1") || rows.contains("R03.2");
        it.row = rows.size() == 1
                ? rows.iterator().next()
                : given ? "R03.2" : rows.stream().sorted().findFirst().orElseThrow();
    }

    private void merged(Followed it) {
        Followed host = it;
        while (host.end == null && !host.into.isEmpty()) {
            host = cases.get(host.into);
        }
        if (host != it && host.end != null) {
            it.end = host.end.isBefore(it.start) ? it.start : host.end;
            it.row = host.row;
        }
    }

    /** The cells of section 三 of the form of 2021. */
    Map<String, Long> tableThree(String organ, int year) {
        Map<String, Long> cells = new LinkedHashMap<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        for (Followed it : cases.values()) {
            if (!it.organ.equals(organ) || it.start == null || it.start.isAfter(last)) {
                continue;
            }
            if (it.start.isBefore(first)) {
                add(cells, it, it.end == null || !it.end.isBefore(first) ? "R02" : "");
            } else {
                add(cells, it, "R01");
            }
            if (it.end == null || it.end.isAfter(last)) {
                add(cells, it, "R04");
            } else if (!it.end.isBefore(first)) {
                add(cells, it, it.row);
                add(cells, it, "R03.7");
            }
        }
        return cells;
    }

    private static void add(Map<String, Long> cells, Followed it, String row) {
        if (!row.isEmpty()) {
            cells.merge(row + ".C" + (TYPES.indexOf(it.type) + 1), 1L, Long::sum);
            cells.merge(row + ".C7", 1L, Long::sum);
        }
    }

    /** Received in the year through these channels. */
    long received(String organ, int year, String... channels) {
        return cases.values().stream()
                .filter(it -> it.organ.equals(organ)
                        && it.start != null
                        && it.start.getYear() == year
                        && List.of(channels).contains(it.channel))
                .count();
    }

    long ended(String organ, int year) {
        return cases.values().stream()
                .filter(it -> it.organ.equals(organ) && it.end != null && it.end.getYear() == year)
                .count();
    }
}

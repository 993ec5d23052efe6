package cn.yangguang.yearform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Reports in which everything adds up: a published one, and made ones of each form. */
final class SoundTables {
    private SoundTables() {}

    /** The tables that a city published for 2025. */
    static YearTables city2025() {
        try (InputStream in = SoundTables.class.getResourceAsStream("city-2025.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ((TablesRead.Good) TablesCsv.read(text)).tables();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report of the year before that fits: nothing but what the next one takes over differs from it. */
    static YearTables before(YearTables now) {
        Map<String, BigDecimal> values = new HashMap<>(now.values());
        now.values().forEach((code, value) -> {
            if (code.startsWith("R02.")) {
                values.put(code.replace("R02.", "R04."), value);
            }
        });
        List.of("A1", "A2")
                .forEach(row -> now.value(row + ".inForce").ifPresent(inForce -> {
                    BigDecimal issued = now.value(row + ".issued").orElseThrow();
                    values.put(
                            row + ".inForce",
                            inForce.subtract(issued)
                                    .add(now.value(row + ".repealed").orElseThrow()));
                }));
        return new YearTables(now.year() - 1, values);
    }

    static YearTables with(YearTables tables, String cell, BigDecimal value) {
        Map<String, BigDecimal> values = new HashMap<>(tables.values());
        values.put(cell, value);
        return new YearTables(tables.year(), values);
    }

    /** Tables of the year's form with figures of 1 to 60 wherever nothing must add up. */
    static YearTables random(int year, Random random) {
        YearForm form = YearForm.of(year).orElseThrow();
        Map<String, Integer> values = new HashMap<>();
        form.cells().forEach(cell -> values.put(cell.code(), 1 + random.nextInt(60)));
        if (form.code().equals("2014")) {
            statistics(values);
        } else {
            sections(form, values);
        }
        Map<String, BigDecimal> figures = new HashMap<>();
        values.forEach((code, value) -> figures.put(code, BigDecimal.valueOf(value)));
        return new YearTables(year, figures);
    }

    private static void statistics(Map<String, Integer> values) {
        sum(values, "3.1", "3.1.", 4);
        sum(values, "3.2", "3.2.", 2);
        sum(values, "3.3.4", "3.3.4.", 6);
        sum(values, "3.3", "3.3.", 8);
        sum(values, "4", "4.", 3);
        sum(values, "5", "5.", 3);
        sum(values, "8.3", "8.3.", 2);
        List.of("1.1", "2.2.1", "2.2.2").forEach(parent -> values.put(parent + ".1", values.get(parent)));
    }

    private static void sum(Map<String, Integer> values, String total, String prefix, int parts) {
        values.put(
                total,
                IntStream.rangeClosed(1, parts)
                        .map(part -> values.get(prefix + part))
                        .sum());
    }

    private static void sections(YearForm form, Map<String, Integer> values) {
        List<String> rows = form.table("T3").orElseThrow().cells().stream()
                .map(cell -> cell.row().code())
                .distinct()
                .toList();
        for (int column = 1; column <= 6; column++) {
            String c = ".C" + column;
            int results = rows.stream()
                    .filter(row -> row.startsWith("R03.") && !row.equals("R03.7"))
                    .mapToInt(row -> values.get(row + c))
                    .sum();
            values.put("R03.7" + c, results);
            values.put("R02" + c, Math.min(values.get("R02" + c), results));
            values.put("R01" + c, results + values.get("R04" + c) - values.get("R02" + c));
        }
        rows.forEach(row -> values.put(
                row + ".C7",
                IntStream.rangeClosed(1, 6).map(c -> values.get(row + ".C" + c)).sum()));
        for (String group : List.of("review", "litigationDirect", "litigationAfterReview")) {
            values.put(
                    group + ".total",
                    List.of("upheld", "corrected", "otherResult", "pending").stream()
                            .mapToInt(result -> values.get(group + "." + result))
                            .sum());
        }
    }
}

package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one flat JSON object a line; the columns are all names that occur, in the order of their first appearance. */
final class JsonLines {
    private record Line(int number, Map<String, String> texts) {}

    private final TabularLimits limits;
    private final Problems problems;
    private final JsonFactory json;
    private final Set<String> names = new LinkedHashSet<>();

    JsonLines(TabularLimits limits) {
        this.limits = limits;
        this.problems = new Problems(limits.problems());
        this.json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(20)
                        .maxStringLength(limits.cellChars() * 2)
                        .build())
                .build();
    }

    Reading read(String text, Expected expected) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            Line read = line.isBlank() ? null : line(number, line);
            if (read != null) {
                lines.add(read);
            }
            if (lines.size() > limits.rows()) {
                throw Stop.because(Code.TOO_MANY_ROWS, limits.rows());
            }
        }
        return table(lines, expected);
    }

    private Reading table(List<Line> lines, Expected expected) {
        Columns columns = Columns.of(List.copyOf(names));
        List<String> missing = expected.missingFrom(columns.names());
        if (lines.isEmpty() || !missing.isEmpty()) {
            missing.forEach(m -> problems.add(Code.MISSING_COLUMN, 0, "", m, String.join("、", names)));
            return new Reading.Refused(problems.found());
        }
        List<Row> rows = new ArrayList<>(lines.size());
        for (Line line : lines) {
            String[] values = new String[names.size()];
            Arrays.setAll(values, i -> line.texts.getOrDefault(columns.names().get(i), ""));
            rows.add(new Row(line.number, new Cells(columns, values)));
        }
        return new Reading.Table(columns.names(), rows, problems.found());
    }

    private @Nullable Line line(int number, String text) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.add(Code.BAD_JSON, number, "", start(text));
                return null;
            }
            Map<String, String> texts = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                if (!take(parser, number, texts)) {
                    return null;
                }
            }
            if (parser.nextToken() != null) {
                problems.add(Code.BAD_JSON, number, "", start(text));
                return null;
            }
            return accepted(number, texts);
        } catch (JacksonException e) {
            problems.add(Code.BAD_JSON, number, "", start(text));
            return null;
        }
    }

    private Line accepted(int number, Map<String, String> texts) {
        names.addAll(texts.keySet());
        if (names.size() > limits.columns()) {
            throw Stop.at(number, "", Code.TOO_MANY_COLUMNS, limits.columns());
        }
        return new Line(number, texts);
    }

    /** Takes one name and its value; false when the value is no single text. */
    private boolean take(JsonParser parser, int number, Map<String, String> texts) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (token.isStructStart()) {
            problems.add(Code.NESTED_JSON, number, "", name);
            return false;
        }
        String text = switch (token) {
            case VALUE_NULL -> "";
            case VALUE_NUMBER_FLOAT -> plain(parser.getString());
            default -> parser.getString().strip();
        };
        if (text.length() > limits.cellChars()) {
            throw Stop.at(number, name, Code.CELL_TOO_LONG, limits.cellChars());
        }
        texts.put(name.strip(), text);
        return true;
    }

    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number);
        return Math.abs(value.scale()) > 100 ? number : value.toPlainString();
    }

    private static String start(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}

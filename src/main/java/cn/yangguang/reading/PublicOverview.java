package cn.yangguang.reading;

import cn.yangguang.catalogue.Field;
import cn.yangguang.catalogue.Fields;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the catalogue holds: number and newest day of the items of each category and each field. */
public record PublicOverview(Map<String, Held> categories, Map<String, Held> fields) {

    public PublicOverview {
        categories = Map.copyOf(categories);
        fields = Map.copyOf(fields);
    }

    /** @param newest day of the newest first publication, null when there is none */
    public record Held(long count, @Nullable LocalDate newest) {

        public static final Held NOTHING = new Held(0, null);

        Held and(Held other) {
            boolean later = newest == null || other.newest != null && other.newest.isAfter(newest);
            return new Held(count + other.count, later ? other.newest : newest);
        }
    }

    /** @param code of a category, or the name of a field as a catalogue has it; null for items without */
    record Row(String kind, @Nullable String code, long count, LocalDate newest) {}

    static PublicOverview of(List<Row> rows) {
        Map<String, Held> categories = new HashMap<>();
        Map<String, Held> fields = new HashMap<>();
        for (Row row : rows) {
            if (row.code() == null) {
                continue;
            }
            var held = new Held(row.count(), row.newest());
            if (row.kind().equals("category")) {
                categories.put(row.code(), held);
            } else {
                Fields.named(row.code()).map(Field::code).ifPresent(code -> fields.merge(code, held, Held::and));
            }
        }
        return new PublicOverview(categories, fields);
    }

    public Held category(String code) {
        return categories.getOrDefault(code, Held.NOTHING);
    }

    public Held field(String code) {
        return fields.getOrDefault(code, Held.NOTHING);
    }
}

package cn.yangguang.supervision;

import cn.yangguang.organ.Organ;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Concerns by organ and by what they are about. */
public record Overview(List<Row> rows, List<String> groups) {

    /** One organ with its concerns. */
    public record Row(Organ organ, List<Concern> concerns) {

        public Row {
            concerns = List.copyOf(concerns);
        }

        public long count(Grade grade) {
            return concerns.stream().filter(concern -> concern.grade() == grade).count();
        }

        public long of(String group) {
            return concerns.stream()
                    .filter(concern -> concern.group().equals(group))
                    .count();
        }

        /** The colour of the light; null is green. */
        public @Nullable Grade light() {
            return worst(concerns);
        }

        public @Nullable Grade light(String group) {
            return worst(concerns.stream()
                    .filter(concern -> concern.group().equals(group))
                    .toList());
        }

        private static @Nullable Grade worst(List<Concern> concerns) {
            return concerns.stream().map(Concern::grade).min(Grade::compareTo).orElse(null);
        }
    }

    public Overview {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    static Overview of(List<Organ> organs, List<Concern> concerns) {
        Map<String, List<Concern>> byOrgan = concerns.stream().collect(Collectors.groupingBy(Concern::organ));
        Function<Organ, Row> row = organ -> new Row(organ, byOrgan.getOrDefault(organ.key(), List.of()));
        return new Overview(
                organs.stream().map(row).toList(),
                concerns.stream().map(Concern::group).distinct().sorted().toList());
    }

    /** How many organs have this light; null asks for green. */
    public long organs(@Nullable Grade light) {
        return rows.stream().filter(row -> row.light() == light).count();
    }
}

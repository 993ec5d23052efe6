package cn.yangguang.tabular;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of one row over the shared list of columns: a map as small as an array, for tables of many rows. */
final class Cells extends AbstractMap<String, String> {
    private final Columns columns;
    private final String[] values;

    Cells(Columns columns, String[] values) {
        this.columns = columns;
        this.values = values;
    }

    @Override
    public @Nullable String get(@Nullable Object column) {
        Integer at = columns.indexes().get(column);
        return at == null ? null : values[at];
    }

    @Override
    public boolean containsKey(@Nullable Object column) {
        return columns.indexes().containsKey(column);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return IntStream.range(0, values.length)
                        .mapToObj(i -> Map.entry(columns.names().get(i), values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }
}

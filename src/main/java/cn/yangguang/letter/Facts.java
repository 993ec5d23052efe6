package cn.yangguang.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What goes into the blanks of a paper. Blank texts and empty lists count as not given. Immutable; made with
 * {@link #with()}.
 *
 * @param texts by single blanks
 * @param lists by list blanks; each entry maps the blank's columns to texts
 */
public record Facts(Map<Blank, String> texts, Map<Blank, List<Map<String, String>>> lists) {

    public static final Facts NONE = new Facts(Map.of(), Map.of());

    public Facts {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    public static Builder with() {
        return new Builder();
    }

    public Optional<String> text(Blank blank) {
        return Optional.ofNullable(texts.get(blank));
    }

    /** The entries of a list, none when it was not given. */
    public List<Map<String, String>> list(Blank blank) {
        return lists.getOrDefault(blank, List.of());
    }

    public boolean has(Blank blank) {
        return blank.list() ? !list(blank).isEmpty() : texts.containsKey(blank);
    }

    /** These facts, and where they are silent, the others. */
    public Facts orElse(Facts others) {
        var builder = with();
        others.texts.forEach(builder::put);
        others.lists.forEach(builder::list);
        texts.forEach(builder::put);
        lists.forEach(builder::list);
        return builder.build();
    }

    /** These facts without one blank. */
    public Facts without(Blank blank) {
        var builder = with();
        texts.entrySet().stream().filter(e -> e.getKey() != blank).forEach(e -> builder.put(e.getKey(), e.getValue()));
        lists.entrySet().stream().filter(e -> e.getKey() != blank).forEach(e -> builder.list(e.getKey(), e.getValue()));
        return builder.build();
    }

    /** Collects facts; what is given last holds. */
    public static final class Builder {
        private final Map<Blank, String> texts = new EnumMap<>(Blank.class);
        private final Map<Blank, List<Map<String, String>>> lists = new EnumMap<>(Blank.class);

        private Builder() {}

        public Builder put(Blank blank, String text) {
            if (blank.list()) throw new IllegalArgumentException(blank.title() + " is a list");
            if (text.isBlank()) texts.remove(blank);
            else texts.put(blank, text.strip());
            return this;
        }

        /** A day as a document writes it: 2024年3月5日. */
        public Builder put(Blank blank, LocalDate day) {
            return put(blank, ChineseDates.format(day));
        }

        /** Entries by column; a column not given stays empty. */
        public Builder list(Blank blank, List<Map<String, String>> entries) {
            for (var entry : entries)
                for (var column : entry.keySet())
                    if (!blank.columns().contains(column))
                        throw new IllegalArgumentException(blank.title() + " has no column " + column);
            if (entries.isEmpty()) lists.remove(blank);
            else lists.put(blank, entries.stream().map(Map::copyOf).toList());
            return this;
        }

        /** Entries of the list's first column alone. */
        public Builder items(Blank blank, List<String> items) {
            if (!blank.list()) throw new IllegalArgumentException(blank.title() + " is no list");
            var column = blank.columns().getFirst();
            return list(blank, items.stream().map(item -> Map.of(column, item)).toList());
        }

        public Facts build() {
            return new Facts(texts, lists);
        }
    }
}

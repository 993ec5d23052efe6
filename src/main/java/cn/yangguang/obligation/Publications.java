package cn.yangguang.obligation;

import cn.yangguang.obligation.ObligationQueries.EditionKey;
import cn.yangguang.obligation.ObligationQueries.EditionRow;
import cn.yangguang.screening.Elements;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** What is public under matters, each edition with the elements it lacks. Only texts of a kind that must have some are read at all. */
@Component
class Publications {

    /** So many editions found whole are remembered; then it begins anew. */
    private static final int MOST_REMEMBERED = 200_000;

    /**
     * An edition never changes, nor does what makes a matter this matter: what was whole once is whole, and so is what need have no elements.
     * Half ones are looked at again.
     */
    private record Whole(EditionKey edition, String matter) {}

    private final Set<Whole> whole = ConcurrentHashMap.newKeySet();
    private final ObligationQueries queries;

    Publications(ObligationQueries queries) {
        this.queries = queries;
    }

    /**
     * By matter.
     *
     * @param titles of the matters by id
     * @param always ids of those of which everything is wanted, whenever published
     */
    Map<Long, List<Published>> of(Map<Long, String> titles, LocalDate since, Collection<Long> always) {
        if (titles.isEmpty()) {
            return Map.of();
        }
        List<EditionRow> rows = queries.editions(titles.keySet(), since, always);
        Map<EditionKey, List<String>> missing = missing(rows, titles);
        Map<Long, List<EditionRow>> byDisclosure = rows.stream()
                .collect(Collectors.groupingBy(EditionRow::disclosure, LinkedHashMap::new, Collectors.toList()));
        return byDisclosure.values().stream()
                .map(editions -> published(editions, missing))
                .collect(Collectors.groupingBy(Published::matter));
    }

    private static Published published(List<EditionRow> editions, Map<EditionKey, List<String>> missing) {
        EditionRow last = editions.getLast();
        return new Published(
                last.disclosure(),
                last.indexNumber(),
                last.matter(),
                last.title(),
                last.formed(),
                last.period(),
                editions.stream()
                        .map(row -> new Published.Version(
                                row.edition().number(), row.on(), missing.getOrDefault(row.edition(), List.of())))
                        .toList());
    }

    private Map<EditionKey, List<String>> missing(List<EditionRow> rows, Map<Long, String> titles) {
        List<EditionRow> fresh =
                rows.stream().filter(row -> !whole.contains(key(row, titles))).toList();
        Map<Long, Boolean> asked = new HashMap<>();
        List<EditionRow> looked = fresh.stream()
                .filter(row -> asked.computeIfAbsent(row.matter(), id -> Elements.asked(titles.getOrDefault(id, "")))
                        || Elements.asked(row.title()))
                .toList();
        Map<EditionKey, List<String>> missing = looked.isEmpty() ? Map.of() : read(looked, titles);
        remember(fresh, missing, titles);
        return missing;
    }

    /** What the words of these editions and of their files lack. */
    private Map<EditionKey, List<String>> read(List<EditionRow> looked, Map<Long, String> titles) {
        Map<EditionKey, List<String>> missing = new HashMap<>();
        Map<EditionKey, String> bodies =
                queries.bodies(looked.stream().map(EditionRow::edition).toList());
        Map<EditionKey, String> plain = new HashMap<>();
        bodies.forEach((key, body) -> plain.put(key, plain(body)));
        List<EditionRow> wanting = looked.stream()
                .filter(row -> !missing(row, titles, plain.getOrDefault(row.edition(), ""))
                        .isEmpty())
                .toList();
        Map<EditionKey, String> files = wanting.isEmpty()
                ? Map.of()
                : queries.words(wanting.stream().map(EditionRow::edition).toList());
        for (EditionRow row : wanting) {
            String all = plain.getOrDefault(row.edition(), "") + "\n" + files.getOrDefault(row.edition(), "");
            missing.put(row.edition(), missing(row, titles, all));
        }
        return missing;
    }

    private void remember(List<EditionRow> fresh, Map<EditionKey, List<String>> missing, Map<Long, String> titles) {
        if (whole.size() > MOST_REMEMBERED) {
            whole.clear();
        }
        fresh.stream()
                .filter(row -> missing.getOrDefault(row.edition(), List.of()).isEmpty())
                .forEach(row -> whole.add(key(row, titles)));
    }

    private static Whole key(EditionRow row, Map<Long, String> titles) {
        return new Whole(row.edition(), titles.getOrDefault(row.matter(), ""));
    }

    private static List<String> missing(EditionRow row, Map<Long, String> titles, String words) {
        List<String> kinds = List.of(row.title(), titles.getOrDefault(row.matter(), ""));
        return Elements.missing(kinds, words, row.on()).stream()
                .map(Elements.Missing::name)
                .toList();
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}

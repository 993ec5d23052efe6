package cn.yangguang.inspection;

import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the population of an inspection down: everything published in the scope, and everything missing there. Pure. */
final class Population {

    static final List<String> COLUMNS = List.of(
            "id", "kind", "organ", "organ_name", "title", "category", "formed_on", "published_on", "weight", "reasons");

    private record Line(String id, List<String> cells) {}

    private Population() {}

    /**
     * The bytes of the file; the lines stand in the order of their ids, so that the same facts give the same bytes.
     *
     * @param names of the organs, by key
     * @param day whose weights hold
     */
    static byte[] file(List<Published> published, List<Missing.Gap> gaps, Map<String, String> names, LocalDate day) {
        Set<String> wanting = gaps.stream().map(Missing.Gap::organ).collect(Collectors.toSet());
        List<Line> lines = Stream.concat(
                        published.stream().map(one -> line(one, wanting.contains(one.organ()), names, day)),
                        gaps.stream().map(gap -> line(gap, names, day)))
                .sorted(Comparator.comparing(Line::id))
                .toList();
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNS);
            for (Line line : lines) {
                csv.printRecord(line.cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Line line(Published one, boolean gaps, Map<String, String> names, LocalDate day) {
        Set<Risk> risks = one.risks(gaps);
        LocalDate formed = one.formedOn();
        return new Line(
                one.indexNumber(),
                List.of(
                        one.indexNumber(),
                        (one.village() ? ItemKind.VILLAGE : ItemKind.PUBLICATION).name(),
                        one.organ(),
                        names.getOrDefault(one.organ(), one.organ()),
                        InertText.of(one.title()),
                        InertText.of(one.category()),
                        formed == null ? "" : formed.toString(),
                        one.publishedOn().toString(),
                        Integer.toString(RiskWeights.weight(risks, day)),
                        RiskWeights.words(risks, day)));
    }

    private static Line line(Missing.Gap gap, Map<String, String> names, LocalDate day) {
        Set<Risk> risks = Set.of(Risk.MISSING);
        return new Line(
                gap.id(),
                List.of(
                        gap.id(),
                        ItemKind.MISSING.name(),
                        gap.organ(),
                        names.getOrDefault(gap.organ(), gap.organ()),
                        InertText.of(gap.title()),
                        InertText.of(gap.category()),
                        "",
                        "应于" + gap.due() + "前公开",
                        Integer.toString(RiskWeights.weight(risks, day)),
                        RiskWeights.words(risks, day)));
    }
}

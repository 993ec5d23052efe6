package cn.yangguang.villageaccount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The money sheets of one village and unit, one standing version each, in the order of time. */
public record Chain(List<SheetLine> lines) {

    public Chain {
        lines = List.copyOf(lines);
    }

    /** One chain for each village and unit; 专项公开 stand in none. */
    public static List<Chain> of(List<SheetLine> versions) {
        Map<String, Map<Long, SheetLine>> chains = new TreeMap<>();
        versions.stream()
                .filter(line -> line.sheet().money())
                .forEach(line -> chains.computeIfAbsent(
                                line.sheet().village() + "\n" + line.sheet().unit(), key -> new TreeMap<>())
                        .merge(line.sheet().id(), line, Chain::standing));
        return chains.values().stream()
                .map(sheets -> new Chain(sheets.values().stream()
                        .filter(line -> line.stage() != Stage.DISCARDED)
                        .sorted(Comparator.comparing(
                                line -> line.sheet().period().from()))
                        .toList()))
                .toList();
    }

    /** The line before this sheet, if any. */
    Optional<SheetLine> before(Sheet sheet) {
        return lines.stream()
                .filter(line ->
                        line.sheet().period().to().isBefore(sheet.period().from()))
                .reduce((first, second) -> second);
    }

    /** Lines whose opening is not the closing of the month before, though that month is there. */
    List<SheetLine> broken() {
        List<SheetLine> broken = new ArrayList<>();
        for (SheetLine line : lines) {
            before(line.sheet())
                    .filter(former -> former.sheet()
                            .period()
                            .to()
                            .plusDays(1)
                            .equals(line.sheet().period().from()))
                    .filter(former -> former.closing() != line.opening())
                    .ifPresent(former -> broken.add(line));
        }
        return broken;
    }

    /** What readers have goes before drafts, a later version before an earlier one. */
    private static SheetLine standing(SheetLine one, SheetLine other) {
        if (one.published() != other.published()) {
            return one.published() ? one : other;
        }
        if ((one.stage() == Stage.DISCARDED) != (other.stage() == Stage.DISCARDED)) {
            return one.stage() == Stage.DISCARDED ? other : one;
        }
        return one.version() > other.version() ? one : other;
    }
}

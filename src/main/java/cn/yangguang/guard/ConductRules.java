package cn.yangguang.guard;

import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with the way single items went. Plain Java: rows in, concerns out. */
final class ConductRules {

    private final Measures measures;
    private final LocalDate on;

    ConductRules(Measures measures, LocalDate on) {
        this.measures = measures;
        this.on = on;
    }

    /** @param all editions of some organs */
    List<Concern> of(List<Conduct> all) {
        Map<String, LocalDate> began = all.stream()
                .filter(one -> !one.imported() && one.approvedOn() != null)
                .collect(Collectors.toMap(
                        Conduct::organ, one -> Objects.requireNonNull(one.approvedOn()), ConductRules::earlier));
        List<Concern> found = new ArrayList<>();
        Map<Long, List<Conduct>> byDisclosure = all.stream().collect(Collectors.groupingBy(Conduct::disclosure));
        byDisclosure.values().forEach(editions -> {
            List<Conduct> ordered = editions.stream()
                    .sorted(Comparator.comparingInt(Conduct::edition))
                    .toList();
            ordered.forEach(one -> {
                backdated(one).ifPresent(found::add);
                unreviewed(one).ifPresent(found::add);
                lateImport(one, began.get(one.organ())).ifPresent(found::add);
                formedLater(one).ifPresent(found::add);
            });
            redated(ordered).ifPresent(found::add);
            removed(ordered).ifPresent(found::add);
        });
        return found;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The day the public reads is not the day of the signature (VE-1). */
    private static Optional<Concern> backdated(Conduct one) {
        LocalDate published = one.publishedOn();
        LocalDate approved = one.approvedOn();
        return one.imported() || published == null || approved == null || published.equals(approved)
                ? Optional.empty()
                : concern("GD-BACKDATED", Grade.RED, one, approved, published.toString(), approved.toString());
    }

    /** Public without 保密审查 of this very edition, or without a signature (实施条例 Art. 42). */
    private static Optional<Concern> unreviewed(Conduct one) {
        LocalDate published = one.publishedOn();
        return one.imported() || published == null || one.reviewed() && one.approvedOn() != null
                ? Optional.empty()
                : concern("GD-UNREVIEWED", Grade.RED, one, published);
    }

    /** Entered as public long ago, although the organ had been working with the system by then. */
    private Optional<Concern> lateImport(Conduct one, @Nullable LocalDate began) {
        LocalDate published = one.publishedOn();
        if (!one.imported() || published == null || began == null) {
            return Optional.empty();
        }
        int days = measures.of(Measure.IMPORT_DAYS, one.organ(), on);
        return published.isAfter(began) && published.plusDays(days).isBefore(one.createdOn())
                ? concern(
                        "GD-LATE-IMPORT",
                        Grade.YELLOW,
                        one,
                        one.createdOn(),
                        one.createdOn().toString(),
                        published.toString())
                : Optional.empty();
    }

    /** Formed after it was published: one of the two days is wrong. */
    private static Optional<Concern> formedLater(Conduct one) {
        LocalDate formed = one.formedOn();
        LocalDate published = one.publishedOn();
        return formed == null || published == null || !formed.isAfter(published)
                ? Optional.empty()
                : concern("GD-FORMED-LATER", Grade.RED, one, published, formed.toString(), published.toString());
    }

    /** A correction that moves the day of formation forward makes a late item look timely. */
    private static Optional<Concern> redated(List<Conduct> editions) {
        for (int i = 1; i < editions.size(); i++) {
            LocalDate before = editions.get(i - 1).formedOn();
            LocalDate after = editions.get(i).formedOn();
            LocalDate published = editions.get(i).publishedOn();
            if (before != null && after != null && published != null && after.isAfter(before)) {
                return concern(
                        "GD-REDATED", Grade.YELLOW, editions.get(i), published, before.toString(), after.toString());
            }
        }
        return Optional.empty();
    }

    /** It was public, nothing of it is now, and nobody took down what stood last; its day of publication may be gone too. */
    private Optional<Concern> removed(List<Conduct> editions) {
        return editions.stream()
                .filter(one -> !one.live() && shown(one) != null)
                .reduce((first, second) -> second)
                .filter(last -> last.withdrawnOn() == null)
                .flatMap(last -> concern("GD-REMOVED", Grade.RED, last, Objects.requireNonNull(shown(last))));
    }

    /** Since when the public could read it by this day, null when it could not. */
    private @Nullable LocalDate shown(Conduct one) {
        LocalDate day = one.publishedOn() == null ? one.approvedOn() : one.publishedOn();
        return day == null || day.isAfter(on) ? null : day;
    }

    private static Optional<Concern> concern(String code, Grade grade, Conduct one, LocalDate since, String... more) {
        List<String> facts = new ArrayList<>(List.of(one.title()));
        facts.addAll(List.of(more));
        return Optional.of(new Concern(
                code,
                grade,
                one.organ(),
                "item/" + one.disclosure() + "/" + one.edition(),
                since,
                facts,
                one.address()));
    }
}

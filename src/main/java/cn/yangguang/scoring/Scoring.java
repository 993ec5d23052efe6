package cn.yangguang.scoring;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Dissector;
import cn.yangguang.screening.OfficeFacts;
import cn.yangguang.screening.Screening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Lets the review look at every file of a set and holds what it finds against the labels. */
public final class Scoring {

    /** The day of the review; every invented document is older. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** What the invented office says of itself. */
    static final OfficeFacts OFFICE =
            new OfficeFacts(Set.of("样例县示范镇人民政府", "示范镇人民政府"), Set.copyOf(Slots.officeContacts()), List.of());

    private final Dissector dissector = new Dissector();
    private final Screening screening = Screening.of(OFFICE, DAY);

    private record Outcome(String file, boolean readable, Marked marked) {}

    /** Whether a folder holds a set. */
    public static boolean isSet(Path folder) {
        return Files.isRegularFile(folder.resolve(SampleSet.LABELS));
    }

    /** How many files with labels a set has. */
    public static int size(Path folder) throws IOException {
        return SampleSet.read(folder).size();
    }

    /**
     * Scores a set.
     *
     * @param done told after each file how many were looked at; from several threads
     */
    public ScoreCard score(Path folder, IntConsumer done) throws IOException {
        var count = new AtomicInteger();
        var adding = new ScoreCard.Adding();
        SampleSet.read(folder).entrySet().stream()
                .parallel()
                .map(file -> {
                    Outcome outcome = look(folder, file);
                    done.accept(count.incrementAndGet());
                    return outcome;
                })
                .toList()
                .forEach(outcome -> {
                    adding.add(outcome.marked());
                    if (!outcome.readable()) {
                        adding.unread(outcome.file());
                    }
                });
        return adding.card();
    }

    private Outcome look(Path folder, Map.Entry<String, List<Label>> file) {
        Contents contents = dissector.read(folder.resolve(file.getKey()));
        Marked marked = Marked.of(file.getKey(), file.getValue(), contents, screening.screen(contents));
        return new Outcome(file.getKey(), contents.readable(), marked);
    }
}

package cn.yangguang.reportcheck;

import cn.yangguang.dissection.Contents;
import cn.yangguang.yearform.YearTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Several reports checked together: a report of the year before, when it is among them, is taken for the checks across the years,
 * and organs with nearly the same text are told.
 */
public final class ReportFolder {
    private final CheckOptions options;
    private final Function<byte[], Contents> dissector;
    private final Map<Path, CheckedReport> checked = new LinkedHashMap<>();

    private ReportFolder(CheckOptions options, Function<byte[], Contents> dissector) {
        this.options = options;
        this.dissector = dissector;
    }

    /**
     * The reports in the files and folders named, each file once, folders with all below them in the order of their names.
     *
     * @throws IOException when a folder cannot be read
     */
    public static List<Path> files(List<Path> named) throws IOException {
        var files = new ArrayList<Path>();
        for (var path : named) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (var below = Files.walk(path)) {
                below.filter(file -> Files.isRegularFile(file) && ReportFile.named(file))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files.stream().distinct().toList();
    }

    /**
     * @param dissector how a file is taken apart
     * @param done told how many have been read, after each
     * @return what was found, in the order of the files
     */
    public static Map<Path, CheckedReport> check(
            List<Path> files, CheckOptions options, Function<byte[], Contents> dissector, IntConsumer done) {
        var folder = new ReportFolder(options, dissector);
        int count = 0;
        for (var file : files) {
            folder.checked.put(file, ReportFile.check(file, options, dissector));
            done.accept(++count);
        }
        folder.years();
        folder.copies();
        return folder.checked;
    }

    private void years() {
        for (var entry : List.copyOf(checked.entrySet())) {
            var figures = options.previous() == null ? before(entry.getValue()) : Optional.<YearTables>empty();
            figures.ifPresent(before ->
                    checked.put(entry.getKey(), ReportFile.check(entry.getKey(), options.with(before), dissector)));
        }
    }

    private Optional<YearTables> before(CheckedReport report) {
        return checked.values().stream()
                .filter(other -> report.tables() != null
                        && !report.organ().isEmpty()
                        && whose(other).equals(whose(report))
                        && other.year() == report.year() - 1)
                .flatMap(other -> Optional.ofNullable(other.tables()).stream())
                .findFirst();
    }

    /** 宿迁市 and 宿迁市人民政府 are one in the titles of reports. */
    private static String whose(CheckedReport report) {
        return report.organ().replaceFirst("(?:人民)?政府$", "");
    }

    private void copies() {
        for (var entry : List.copyOf(checked.entrySet())) {
            var found = checked.entrySet().stream()
                    .filter(other -> !other.getKey().equals(entry.getKey()))
                    .flatMap(
                            other -> Copies.findings(
                                    entry.getValue(),
                                    other.getValue(),
                                    other.getKey().getFileName().toString())
                                    .stream())
                    .limit(1)
                    .toList();
            checked.put(entry.getKey(), entry.getValue().and(found));
        }
    }
}

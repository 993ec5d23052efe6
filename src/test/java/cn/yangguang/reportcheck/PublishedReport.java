package cn.yangguang.reportcheck;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yangguang.yearform.TablesJson;
import cn.yangguang.yearform.TablesRead;
import cn.yangguang.yearform.YearTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** One of the three published reports of the gathered data, its words and its figures apart. */
record PublishedReport(String id, List<String> before, List<String> after, YearTables tables, Set<String> quoted) {
    static final Path DATA = Path.of("../shared/data/annual-reports");

    /** The cells whose figures the prose tells, read by a person. */
    private static final Set<String> HUAIAN = Set.of(
            "R01.C7", "R02.C7", "R03.7.C7", "R04.C7", "review.*", "litigationDirect.*", "litigationAfterReview.*");

    private static final Set<String> SUQIAN = Set.of(
            "R01.C7",
            "R02.C7",
            "R01.C1",
            "R02.C1",
            "R01.C2",
            "R01.C3",
            "R01.C4",
            "R01.C5",
            "R01.C6",
            "R02.C2",
            "R02.C3",
            "R02.C4",
            "R02.C5",
            "R02.C6",
            "R03.1.C7",
            "R03.2.C7",
            "R03.3.*.C7",
            "R03.4.*.C7",
            "R03.5.*.C7",
            "R03.6.*.C7",
            "R04.C7");

    private static final Set<String> SHUYANG = Set.of(
            "R01.C7",
            "R02.C7",
            "R01.C1",
            "R02.C1",
            "R01.C2",
            "R01.C3",
            "R01.C4",
            "R01.C5",
            "R01.C6",
            "R02.C2",
            "R02.C3",
            "R02.C4",
            "R02.C5",
            "R02.C6",
            "R03.7.C7",
            "R04.C7",
            "review.total",
            "litigationDirect.total",
            "litigationAfterReview.total");

    static List<PublishedReport> all() {
        assumeTrue(Files.isDirectory(DATA), "the gathered reports are not beside this tree: " + DATA);
        return List.of(of("huaian-2024", HUAIAN), of("suqian-2023", SUQIAN), of("shuyang-2025", SHUYANG));
    }

    private static PublishedReport of(String id, Set<String> quoted) {
        try {
            var lines = Files.readAllLines(DATA.resolve("full/" + id + ".txt"));
            int tables = lines.indexOf("二、主动公开政府信息情况");
            int rest = (int)
                    lines.stream().takeWhile(line -> !line.startsWith("五、")).count();
            var read = (TablesRead.Good) TablesJson.read(Files.readString(DATA.resolve("tables/" + id + ".json")));
            return new PublishedReport(
                    id, lines.subList(1, tables), lines.subList(rest, lines.size()), read.tables(), quoted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean quotes(String cell) {
        return quoted.stream()
                .anyMatch(name -> cell.matches(name.replace(".", "\\.").replace("*", ".*")));
    }
}

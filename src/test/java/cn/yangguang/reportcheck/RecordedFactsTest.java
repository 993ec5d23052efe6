package cn.yangguang.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The totals and lists of 51 gathered reports, written out in five manners each, and judged as people judged them. */
class RecordedFactsTest {

    private static List<JsonNode> records() {
        var file = PublishedReport.DATA.resolve("facts.jsonl");
        assumeTrue(Files.exists(file), "the gathered facts are not beside this tree: " + file);
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> (JsonNode) JsonMapper.shared().readTree(line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** R049 is recorded as approximate and as wrong: its parts exceed the round total. */
    private static boolean wrong(JsonNode record, JsonNode breakdown) {
        boolean exceeds = record.get("findings").toString().contains("超过总数");
        return exceeds
                || breakdown.get("holds").isBoolean() && !breakdown.get("holds").asBoolean();
    }

    private static boolean told(JsonNode record, String sentence) {
        return ReportCheck.check(FactTexts.report(record, List.of(sentence)), CheckOptions.NONE).findings().stream()
                .anyMatch(finding -> finding.rule().equals(Arithmetic.RULE));
    }

    @Test
    void judgesEveryRecordedListAsRecorded() {
        var misjudged = new ArrayList<String>();
        for (var record : records()) {
            for (var breakdown : record.get("breakdowns")) {
                for (int manner = 0; manner < FactTexts.MANNERS; manner++) {
                    String sentence = FactTexts.list(record, breakdown, manner, 0);
                    if (told(record, sentence) != wrong(record, breakdown)) {
                        misjudged.add(record.get("id").asString() + " "
                                + breakdown.get("relation").asString() + " " + sentence);
                    }
                }
            }
        }
        assertThat(misjudged).isEmpty();
    }

    @Test
    void findsEveryListOfSeveralPartsThatIsOffByOne() {
        var missed = new ArrayList<String>();
        for (var record : records()) {
            for (var breakdown : record.get("breakdowns")) {
                boolean whole = breakdown.get("relation").asString().equals("equals")
                        && breakdown.get("holds").asBoolean();
                for (int manner = 0;
                        whole && breakdown.get("parts").size() > 1 && manner < FactTexts.MANNERS;
                        manner++) {
                    for (int change : new int[] {1, -1}) {
                        String sentence = FactTexts.list(record, breakdown, manner, change);
                        if (!told(record, sentence)) {
                            missed.add(record.get("id").asString() + " " + sentence);
                        }
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }
}

package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Official texts as they were published: warnings on them must stay rare. */
class WordingOnRealDocumentsTest {

    private static final Path DOCUMENTS = Path.of("../shared/data/documents");

    @Test
    void warnsOfFewerThanOneInTwentyPublishedTexts() throws IOException {
        assumeTrue(Files.isDirectory(DOCUMENTS), "published texts are not here");
        int all = 0;
        int warned = 0;
        for (String file : List.of("laws.jsonl.gz", "notices.jsonl.gz")) {
            for (JsonNode document : documents(file)) {
                all++;
                warned += look(document).isEmpty() ? 0 : 1;
            }
        }
        assertThat(warned).as("warned of among " + all).isLessThan(all / 20);
    }

    @Test
    void tellsTheReportedSlips() throws IOException {
        Path reported = Path.of("../shared/data/wording/errors.jsonl");
        assumeTrue(Files.exists(reported), "reported slips are not here");
        List<String> missed = new ArrayList<>();
        for (String line : Files.readAllLines(reported)) {
            JsonNode slip = JsonMapper.shared().readTree(line);
            // Names of places and countries are wrong only where they mean these.
            if (!List.of("国名", "机构名", "地名形近字").contains(slip.get("kind").asString())
                    && look(slip.get("wrong").asString(), LocalDate.of(2026, 1, 1))
                            .isEmpty()) {
                missed.add(line);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static List<Finding> look(JsonNode document) {
        LocalDate on = document.get("date").isNull()
                ? LocalDate.of(2020, 3, 1)
                : LocalDate.parse(document.get("date").asString());
        return look(
                document.get("title").asString() + "\n" + document.get("body").asString(), on);
    }

    private static List<Finding> look(String text, LocalDate on) {
        List<Part> parts = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(new Passage("正文", Seen.SHOWN, line)));
        return Wording.of(OfficeFacts.NONE, on).look(new Contents(parts, List.of(), null));
    }

    private static List<JsonNode> documents(String file) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DOCUMENTS.resolve(file))), StandardCharsets.UTF_8))) {
            return lines.lines().map(JsonMapper.shared()::readTree).toList();
        }
    }
}

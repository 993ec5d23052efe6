package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** False alarms on laws, notices and titles that are public; passed over where they are not at hand. */
class PublicDocumentsTest {

    private static final Path FOLDER = Path.of("../shared/data/documents");

    @Test
    void hardlyAnythingPublicIsBlockedAndLittleIsWarnedOf() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the shared documents are not at hand");
        int documents = 0;
        int blocked = 0;
        int warned = 0;
        for (String file : List.of("laws.jsonl.gz", "notices.jsonl.gz", "titles.jsonl.gz")) {
            for (String line : lines(FOLDER.resolve(file))) {
                List<Finding> findings = findings(JsonMapper.shared().readTree(line));
                boolean block = findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
                documents++;
                blocked += block ? 1 : 0;
                warned += !block && !findings.isEmpty() ? 1 : 0;
            }
        }
        System.out.printf("%d public documents: %d blocked, %d warned of%n", documents, blocked, warned);
        assertThat(blocked * 100).isLessThanOrEqualTo(documents);
        assertThat(warned * 10).isLessThanOrEqualTo(documents);
    }

    private static List<Finding> findings(JsonNode document) {
        List<String> texts = new ArrayList<>(List.of(document.path("title").asString("")));
        texts.addAll(List.of(document.path("body").asString("").split("\n")));
        return Screened.prose(texts.toArray(String[]::new));
    }

    private static List<String> lines(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}

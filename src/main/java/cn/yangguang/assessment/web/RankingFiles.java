package cn.yangguang.assessment.web;

import cn.yangguang.assessment.Assessment;
import cn.yangguang.assessment.Score;
import cn.yangguang.assessment.Scorecard;
import cn.yangguang.assessment.Scorecard.Line;
import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Ranking and scores as files: one row per organ and item, or the same as JSON. */
final class RankingFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RankingFiles() {}

    static ResponseEntity<byte[]> csv(Assessment one, List<Scorecard> cards, Function<String, String> names) {
        var text = new StringWriter().append('\uFEFF');
        var format = CSVFormat.EXCEL
                .builder()
                .setHeader("名次", "单位", "得分", "满分", "百分制", "项目", "项目满分", "计分方式", "数字", "项目得分", "理由", "依据")
                .get();
        try (var csv = new CSVPrinter(text, format)) {
            for (Scorecard card : cards) {
                for (Line line : card.lines()) {
                    csv.printRecord(row(card, line, names));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(one, "csv", "text/csv;charset=UTF-8", text.toString());
    }

    private static List<Object> row(Scorecard card, Line line, Function<String, String> names) {
        List<Object> row = new ArrayList<>(List.of(
                card.rank(),
                names.apply(card.organ()),
                card.points(),
                card.reachable(),
                card.share().map(Object::toString).orElse(""),
                InertText.of(line.item().text()),
                line.item().max(),
                line.item().judged() ? "评判" : "计算"));
        Score score = line.score().orElse(null);
        row.add(line.computed().map(Score::figure).map(Object::toString).orElse(""));
        row.add(score == null || score.points() == null ? "" : score.points());
        row.add(score == null ? "" : InertText.of(score.reason()));
        row.add(score == null ? "" : InertText.of(score.evidence()));
        return row;
    }

    static ResponseEntity<byte[]> json(Assessment one, List<Scorecard> cards, Function<String, String> names) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", one.content().title());
        all.put("year", one.content().year());
        all.put("stage", one.stage().name());
        all.put("ranking", cards.stream().map(card -> card(card, names)).toList());
        return file(one, "json", "application/json", JSON.writeValueAsString(all));
    }

    private static Map<String, Object> card(Scorecard card, Function<String, String> names) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rank", card.rank());
        one.put("organ", card.organ());
        one.put("name", names.apply(card.organ()));
        one.put("points", card.points());
        one.put("reachable", card.reachable());
        one.put("share", card.share().orElse(null));
        one.put("items", card.lines().stream().map(RankingFiles::item).toList());
        return one;
    }

    private static Map<String, Object> item(Line line) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("item", line.item().text());
        one.put("max", line.item().max());
        line.score().ifPresent(score -> {
            one.put("cause", score.cause().name());
            one.put("figure", line.computed().map(Score::figure).orElse(null));
            one.put("points", score.points());
            one.put("reason", score.reason());
            one.put("evidence", score.evidence());
        });
        return one;
    }

    private static ResponseEntity<byte[]> file(Assessment one, String ending, String type, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"assessment-" + one.id() + "." + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}

package cn.yangguang.reportcheck;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Turns the recorded facts of a report into the words of a report, in the manners that reports have. */
final class FactTexts {
    private FactTexts() {}

    /** 其中 after a comma, after a full stop, a colon, brackets, 分别为-less enumeration with 、. */
    static final int MANNERS = 5;

    static Contents contents(List<String> lines) {
        return new Contents(
                IntStream.range(0, lines.size())
                        .mapToObj(i -> (Part) new Passage("第" + (i + 1) + "行", Seen.SHOWN, lines.get(i)))
                        .toList(),
                List.of(),
                null);
    }

    static String unit(JsonNode record, String total) {
        for (var claim : record.get("claims")) {
            if (claim.get("k").asString().equals(total)) {
                return claim.get("u").asString().replaceAll("^余|（.*", "");
            }
        }
        return "条";
    }

    /** One list with its total; {@code change} is added to its last part. */
    static String list(JsonNode record, JsonNode breakdown, int manner, int change) {
        String label = breakdown.get("total").asString().replaceAll("（.*", "");
        String unit = unit(record, breakdown.get("total").asString());
        boolean round = breakdown.get("relation").asString().equals("approx");
        var parts = new ArrayList<String>();
        var all = breakdown.get("parts");
        for (int i = 0; i < all.size(); i++) {
            int value = all.get(i).get(1).asInt() + (i == all.size() - 1 ? change : 0);
            parts.add(all.get(i).get(0).asString().replaceAll("[（）]", "")
                    + (manner % 2 == 0 ? "类信息" : "")
                    + value
                    + unit);
        }
        String total = "全年" + label + "共" + breakdown.get("value").asInt() + (round ? "余" : "") + unit;
        return switch (manner) {
            case 0 -> total + "，其中" + String.join("，", parts) + "。";
            case 1 -> total + "。其中，" + String.join("、", parts) + "。";
            case 2 -> total + "：" + String.join("；", parts) + "。";
            case 3 -> total + "（" + String.join("、", parts) + "）。";
            default -> total + "，包括" + String.join("、", parts) + "，较好地满足了群众需求。";
        };
    }

    /** A whole small report: title, opening, first part with the sentences. */
    static Contents report(JsonNode record, List<String> sentences) {
        int year = record.get("year").isNull() ? 2022 : record.get("year").asInt();
        var lines = new ArrayList<String>();
        lines.add(record.get("organ").asString().replaceAll("（.*", "") + year + "年政府信息公开工作年度报告");
        lines.add("一、总体情况");
        lines.add("（一）主动公开情况。" + String.join("", sentences));
        return contents(lines);
    }
}

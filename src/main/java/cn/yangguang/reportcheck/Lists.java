package cn.yangguang.reportcheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the items of a list after 其中, 分别为, a colon or in brackets: amounts by unit, each with the words before it. */
final class Lists {
    private static final Pattern COMPARED = Pattern.compile("比|较|同比|环比|占|增加|增长|减少|下降|上升|提高|上年|去年|上一年|前一年|连续");
    private static final Pattern NEW_MATTER =
            Pattern.compile("^(?:全年|年度|本年度|同时|此外|另外|另|还)?(?:共|合计|累计|总计|均|已?全部|按[时期]|未(?!办结|审结)|无(?!法提供|正当)|没有(?!现成))");
    private static final Pattern ACT =
            Pattern.compile("^(收到|受理|办结|答复|回复|召开|举办|开展|组织(?!机构)|(?:公开|发布)(?=了|政府|各类|信息|文件)|制作|制发|收取)");

    /**
     * One item.
     *
     * @param sure false from where the list may have turned to another matter
     */
    record Item(Amount amount, String label, boolean sure) {}

    private final String text;
    private final List<Item> items = new ArrayList<>();
    private boolean sure = true;

    private Lists(String text) {
        this.text = text;
    }

    /** The items of a list that begins with this text; it ends where the text turns to another matter. */
    static List<Item> in(String text) {
        var list = new Lists(text);
        list.read();
        return list.items;
    }

    static Map<String, List<Item>> byUnit(List<Item> items) {
        var units = new LinkedHashMap<String, List<Item>>();
        items.forEach(item -> units.computeIfAbsent(item.amount().unit(), unit -> new ArrayList<>())
                .add(item));
        return units;
    }

    private void read() {
        for (var group : text.split("；")) {
            int before = items.size();
            for (var clause : group.split("[，、]")) {
                if (!items.isEmpty() && NEW_MATTER.matcher(clause).find()) {
                    return;
                }
                sure &= items.isEmpty() || !turns(clause);
                add(clause);
            }
            // Items stand one by one between semicolons, or several before one, which then ends the list.
            if (byUnit(items.subList(before, items.size())).values().stream().anyMatch(same -> same.size() > 1)) {
                return;
            }
        }
    }

    /** Whether another act is told than the one the list began with. */
    private boolean turns(String clause) {
        var act = ACT.matcher(clause);
        return act.find() && !items.getFirst().label().contains(act.group());
    }

    private void add(String clause) {
        int from = 0;
        for (var amount : Amount.in(clause)) {
            String label = clause.substring(Math.min(from, amount.start()), amount.start());
            if (!COMPARED.matcher(label).find() && !idle(amount)) {
                items.add(new Item(amount, label, sure));
            }
            from = amount.end();
        }
    }

    /** 一个, 两项 in running words are no counts of a list. */
    private static boolean idle(Amount amount) {
        return amount.words() && !List.of("件", "条", "起", "宗", "例", "份", "篇").contains(amount.unit());
    }
}

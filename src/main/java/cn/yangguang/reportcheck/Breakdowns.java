package cn.yangguang.reportcheck;

import cn.yangguang.reportcheck.Lists.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a paragraph every total with a list that is said of it. */
final class Breakdowns {
    private static final Pattern BRACKET = Pattern.compile("（([^（）]*)）");
    private static final Pattern MARK =
            Pattern.compile("其中(?:[：，]|包括|包含|含|有)*|分别[为是有]?[：，]?|(?:主要)?(?:包括|包含)[：，]?|具体(?:为|是|如下|情况如下|有)[：，]?|：");
    private static final Pattern TOTAL_AFTER = Pattern.compile("(?<=[，；、])(?:共计|合计|总计)(?:公开|发布)?(?:政府)?(?:信息)?");
    private static final Pattern CATEGORIES = Pattern.compile("(?:类别|类型|分类)[^，。；：]{0,8}：");
    private static final Pattern NEXT = Pattern.compile("其中|包括|分别|：");
    private static final Pattern PART_ONLY = Pattern.compile("(?<=[条件次个篇份项期])等");
    private static final Pattern REST = Pattern.compile("^(?:其他|其它|其余|剩余|余下|另外)");
    private static final List<List<String>> WHOLES = List.of(
            List.of("自然人", "法人|组织|单位"),
            List.of("主动公开", "不予公开|依申请公开"),
            List.of("维持", "纠正|纠错", "其他"),
            List.of("予以公开|同意公开", "部分公开", "不予公开|无法提供|不予处理"),
            List.of("专职", "兼职"));

    private final List<Breakdown> found = new ArrayList<>();

    private Breakdowns() {}

    static List<Breakdown> in(Paragraph paragraph) {
        var reading = new Breakdowns();
        String text = paragraph.text();
        for (var bracket = BRACKET.matcher(text); bracket.find(); bracket = BRACKET.matcher(text)) {
            reading.bracket(text, bracket);
            text = text.substring(0, bracket.start()) + text.substring(bracket.end());
        }
        String before = "";
        for (var sentence : new Paragraph(0, "", "", text).sentences()) {
            reading.sentence(before, sentence);
            before = sentence;
        }
        return reading.found;
    }

    /** 3607件（市政府349件、各部门933件）. */
    private void bracket(String text, MatchResult bracket) {
        String inside = bracket.group(1);
        var before = Amount.in(text.substring(0, bracket.start()));
        boolean says = inside.startsWith("其中") || inside.startsWith("含") || inside.startsWith("包括");
        if (before.isEmpty() || bracket.start() - before.getLast().end() > 4) {
            return;
        }
        var items = Lists.in(inside.replaceFirst("^(?:其中|包括|含)[：，]?", ""));
        var same = items.stream()
                .filter(i -> i.amount().unit().equals(before.getLast().unit()))
                .toList();
        if (same.size() > 1 || says && !same.isEmpty()) {
            add(
                    List.of(before.getLast()),
                    same,
                    inside.startsWith("含"),
                    text.substring(before.getLast().start(), bracket.end()));
        }
    }

    private void sentence(String before, String sentence) {
        for (var mark = MARK.matcher(sentence); mark.find(); ) {
            boolean opens = sentence.substring(0, mark.start())
                            .chars()
                            .filter(Character::isLetterOrDigit)
                            .count()
                    == 0;
            String head = opens ? before : sentence.substring(0, mark.start());
            if (!before.isEmpty() || !opens) {
                list(head, sentence, mark);
            }
        }
        for (var total = TOTAL_AFTER.matcher(sentence); total.find(); ) {
            totalAfter(sentence, total);
        }
    }

    private void list(String head, String sentence, Matcher mark) {
        var totals = Amount.in(head);
        if (totals.isEmpty() || !mark.group().startsWith("其中") && !follows(head, totals.getLast())) {
            return;
        }
        String list = own(sentence.substring(mark.end()));
        Lists.byUnit(Lists.in(list)).forEach((unit, items) -> {
            var same = totals.reversed().stream()
                    .filter(t -> t.unit().equals(unit))
                    .toList();
            if (!same.isEmpty()) {
                add(same, items, PART_ONLY.matcher(list).find(), quote(head, same.getFirst(), sentence, mark));
            }
        });
    }

    /** A colon or 分别为 begins a list of the amount right before it only. */
    private static boolean follows(String head, Amount total) {
        String between = head.substring(total.end());
        return between.length() <= 14 && between.matches("[^，；：。]*[，]?[^，；：。]{0,6}");
    }

    /** The list ends where another one begins; what stands right before that is its total. */
    private static String own(String rest) {
        var next = NEXT.matcher(rest);
        if (!next.find()) {
            return rest;
        }
        String list = rest.substring(0, next.start());
        int total = list.lastIndexOf('；');
        return total < 0 ? list : list.substring(0, total);
    }

    private static String quote(String head, Amount total, String sentence, Matcher mark) {
        int from = Math.max(head.lastIndexOf('，', total.start()), head.lastIndexOf('；', total.start())) + 1;
        return head.substring(from) + (head.endsWith("。") ? sentence : sentence.substring(mark.start()));
    }

    /** A 10条、B 20条，共计30条: only when nothing else is said between. */
    private void totalAfter(String sentence, MatchResult total) {
        var after = Amount.in(sentence).stream()
                .filter(a -> a.start() == total.end())
                .findFirst();
        String before = sentence.substring(0, total.start());
        if (after.isEmpty() || MARK.matcher(before).find() || before.contains("；")) {
            return;
        }
        var items = Lists.in(before).stream()
                .filter(i -> i.amount().unit().equals(after.get().unit()))
                .toList();
        if (items.size() > 1) {
            add(List.of(after.get()), items, false, sentence);
        }
    }

    private void add(List<Amount> totals, List<Item> items, boolean subset, String quote) {
        var labels = items.stream().map(Item::label).toList();
        boolean rest = REST.matcher(labels.getLast()).find();
        boolean whole = WHOLES.stream()
                .anyMatch(group -> group.stream()
                        .allMatch(one -> labels.stream()
                                .anyMatch(label ->
                                        Pattern.compile(one).matcher(label).find())));
        int sure = (int) items.stream().filter(Item::sure).count();
        var parts = items.stream().map(Item::amount).toList();
        found.add(new Breakdown(totals, parts, sure, parts.size() > 1 && (rest || whole), subset, quote));
    }

    /** A paragraph that begins a list of categories without a total of its own, read as a list of this total. */
    static Optional<Breakdown> categories(Paragraph paragraph, Amount total) {
        var head = CATEGORIES.matcher(paragraph.text());
        if (!head.find()
                || !Amount.in(paragraph.text().substring(0, head.end())).isEmpty()) {
            return Optional.empty();
        }
        var parts = Lists.in(paragraph.text().substring(head.end())).stream()
                .map(Item::amount)
                .filter(part -> part.unit().equals(total.unit()))
                .toList();
        return parts.size() < 3
                ? Optional.empty()
                : Optional.of(new Breakdown(List.of(total), parts, parts.size(), false, false, paragraph.text()));
    }
}

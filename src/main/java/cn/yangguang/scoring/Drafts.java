package cn.yangguang.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Composes a document: title, sentences of its kind, its list, signature, and the remark that everything is invented. */
final class Drafts {

    /** Stands at the end of every document that has running text. */
    static final String REMARK = "（评测样本：文中人物、号码、单位均由程序编造，与任何人无关。）";

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private Drafts() {}

    static Draft of(Kind kind, Chance chance) {
        Showing showing = Showing.of(chance);
        String title = title(kind, chance);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Composed.plain(title)));
        if (chance.percent(30)) {
            blocks.add(new Block.Paragraph(Slots.fill("docno", chance, showing)));
        }
        texts(kind, showing, chance).forEach(text -> blocks.add(new Block.Paragraph(text)));
        if (!kind.columns().isEmpty()) {
            blocks.add(Math.max(1, blocks.size() - chance.below(2)), Tables.of(kind, title, showing, chance));
        }
        blocks.add(new Block.Paragraph(Composed.plain("样例县示范镇人民政府")));
        blocks.add(new Block.Paragraph(Composed.of(day(chance), LabelKind.DAY)));
        blocks.add(new Block.Paragraph(Composed.plain(REMARK)));
        return new Draft(title, blocks);
    }

    private static String day(Chance chance) {
        return chance.between(2014, 2025) + "年" + chance.between(1, 12) + "月" + chance.between(1, 28) + "日";
    }

    private static String title(Kind kind, Chance chance) {
        return kind.title()
                .replace("{y}", "" + chance.between(2014, 2025))
                .replace("{m}", "" + chance.between(1, 12))
                .replace("{q}", chance.pick(List.of("一", "二", "三", "四")))
                .replace("{v}", Places.village(chance));
    }

    private static List<Composed> texts(Kind kind, Showing showing, Chance chance) {
        List<String> left = new ArrayList<>(kind.texts());
        List<Composed> texts = new ArrayList<>();
        int sentences = Math.min(left.size(), chance.between(3, 7));
        Composed.Joining paragraph = new Composed.Joining();
        for (int at = 0; at < sentences; at++) {
            fill(left.remove(chance.below(left.size())), showing, chance, paragraph);
            if (chance.percent(65) || at == sentences - 1) {
                texts.add(paragraph.done());
                paragraph = new Composed.Joining();
            }
        }
        return texts;
    }

    private static void fill(String sentence, Showing showing, Chance chance, Composed.Joining into) {
        var slot = SLOT.matcher(sentence);
        int from = 0;
        while (slot.find()) {
            into.add(sentence.substring(from, slot.start())).add(Slots.fill(slot.group(1), chance, showing));
            from = slot.end();
        }
        into.add(sentence.substring(from));
    }
}

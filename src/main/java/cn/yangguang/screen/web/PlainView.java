package cn.yangguang.screen.web;

import cn.yangguang.screen.Alert;
import cn.yangguang.screen.Block;
import cn.yangguang.screen.Code;
import cn.yangguang.screen.Entry;
import cn.yangguang.screen.Playing;
import cn.yangguang.screen.Playlist;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a screen for a browser without scripts. Nobody there measures what fits, so pages are made by counting signs.
 *
 * @param entry what is shown, null when nothing is to be played
 * @param code of the item's page, or null
 * @param next which page comes next
 */
public record PlainView(
        String organ,
        @Nullable Alert alert,
        @Nullable Entry entry,
        List<Block> blocks,
        @Nullable Code code,
        int seconds,
        int next) {

    private static final int SIGNS = 170;
    private static final int ROWS = 5;

    public PlainView {
        blocks = List.copyOf(blocks);
    }

    /** One page of one entry. */
    private record Slide(Entry entry, List<Block> blocks) {}

    static PlainView of(Playlist list, List<Playing.Told> told, String organ, int at, String site) {
        List<Slide> slides = told.stream()
                .flatMap(one -> pages(one.blocks()).stream().map(page -> new Slide(one.entry(), page)))
                .toList();
        Alert alert = list.alert();
        if (alert != null || slides.isEmpty()) {
            return new PlainView(organ, alert, null, List.of(), null, 10, at);
        }
        int here = at % slides.size();
        Entry entry = slides.get(here).entry();
        Integer own = entry.seconds();
        return new PlainView(
                organ,
                null,
                entry,
                slides.get(here).blocks(),
                site.isEmpty() ? null : Code.of(site + Code.path(entry.indexNumber())),
                own == null ? list.panel().seconds() : own,
                (here + 1) % slides.size());
    }

    /** Index number # edition, or what stands for the alert or for nothing. */
    String item() {
        return entry != null ? entry.item() : alert != null ? "alert" : "home";
    }

    private static List<List<Block>> pages(List<Block> blocks) {
        List<List<Block>> pages = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        int signs = 0;
        for (Block block : blocks.stream().flatMap(one -> pieces(one).stream()).toList()) {
            int size = size(block);
            if (!open.isEmpty() && signs + size > SIGNS) {
                pages.add(open);
                open = new ArrayList<>();
                signs = 0;
            }
            open.add(block);
            signs += size;
        }
        pages.add(open);
        return pages;
    }

    private static List<Block> pieces(Block block) {
        List<Block> pieces = new ArrayList<>();
        switch (block) {
            case Block.Paragraph(var words) -> {
                int signs = words.codePointCount(0, words.length());
                for (int at = 0; at < signs; at += SIGNS) {
                    int from = words.offsetByCodePoints(0, at);
                    pieces.add(new Block.Paragraph(
                            words.substring(from, words.offsetByCodePoints(from, Math.min(SIGNS, signs - at)))));
                }
            }
            case Block.Heading heading -> pieces.add(heading);
            case Block.Table(var head, var rows) -> {
                for (int at = 0; at < rows.size(); at += ROWS) {
                    pieces.add(new Block.Table(head, rows.subList(at, Math.min(rows.size(), at + ROWS))));
                }
            }
        }
        return pieces;
    }

    private static int size(Block block) {
        return switch (block) {
            case Block.Paragraph(var words) -> words.length() + 10;
            case Block.Heading _ -> 30;
            case Block.Table _ -> SIGNS;
        };
    }

    /** The code as a path of squares, for an inline picture. */
    public static String squares(Code code) {
        var path = new StringBuilder();
        for (int at = 0; at < code.bits().length(); at++) {
            if (code.bits().charAt(at) == '1') {
                path.append('M')
                        .append(at % code.size())
                        .append(' ')
                        .append(at / code.size())
                        .append("h1v1h-1z");
            }
        }
        return path.toString();
    }
}

package cn.yangguang.noticeboard.web;

import cn.yangguang.noticeboard.BoardPrint.Counted;
import cn.yangguang.noticeboard.PublishedSheets;
import cn.yangguang.noticeboard.SheetFormat;
import cn.yangguang.noticeboard.Wall;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Screen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be printed, and for what was chosen the posting list.
 *
 * @param counted how many sheets each chosen thing takes
 * @param walls where they go
 * @param earliest when what goes up today may come down
 */
public record SheetsView(
        Organ organ,
        LocalDate from,
        LocalDate to,
        List<PublishedSheets.Choice> choices,
        Set<Long> chosen,
        SheetFormat format,
        List<Counted> counted,
        List<Wall> walls,
        LocalDate earliest) {

    public String here() {
        return "/office/noticeboards/" + organ.key();
    }

    public String pdf() {
        return here() + "/sheets.pdf?paper=" + format.paper() + "&lie=" + format.lie() + "&"
                + chosen.stream().map(id -> "item=" + id).collect(Collectors.joining("&"));
    }

    public int sheets() {
        return counted.stream().mapToInt(Counted::sheets).sum();
    }

    public List<Wall> used() {
        return walls.stream().filter(wall -> wall.until() == null).toList();
    }

    public List<Choice> papers(Screen screen) {
        return Arrays.stream(SheetFormat.Paper.values())
                .map(paper -> new Choice(paper.name(), paper.name()))
                .toList();
    }

    public List<Choice> lies(Screen screen) {
        return Arrays.stream(SheetFormat.Lie.values())
                .map(lie -> new Choice(lie.name(), screen.of("noticeboard.lie." + lie.name())))
                .toList();
    }
}

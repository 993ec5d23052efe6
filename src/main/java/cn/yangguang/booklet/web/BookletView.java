package cn.yangguang.booklet.web;

import cn.yangguang.booklet.Booklet;
import cn.yangguang.booklet.BookletItem;
import cn.yangguang.booklet.Handing;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import java.util.List;

/**
 * One booklet.
 *
 * @param hands whether the person may record copies
 * @param channel as typed into the form for copies, as the three after it
 */
public record BookletView(
        Organ organ,
        Booklet booklet,
        List<BookletItem> items,
        List<Handing> handings,
        List<Choice> channels,
        boolean hands,
        String channel,
        String place,
        String copies,
        String on,
        FormProblems problems) {

    public String here() {
        return "/office/booklets/" + organ.key() + "/" + booklet.id();
    }

    public List<BookletItem> gone() {
        return items.stream().filter(item -> !item.valid()).toList();
    }
}

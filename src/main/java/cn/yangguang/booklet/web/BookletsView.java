package cn.yangguang.booklet.web;

import cn.yangguang.booklet.Bindery;
import cn.yangguang.booklet.Booklet;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Screen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The booklets of an organ, and what a new one can be made of.
 *
 * @param column code of the column asked for, empty for all
 * @param choices what answers column and days, at most {@link Bindery#MOST}
 * @param more whether there is more than one booklet can hold
 * @param chosen what is ticked; empty means everything
 * @param binds whether the person may ask for one
 */
public record BookletsView(
        Organ organ,
        List<Booklet> booklets,
        List<Bindery.Column> columns,
        String column,
        LocalDate from,
        LocalDate to,
        List<Bindery.Choice> choices,
        boolean more,
        Set<Long> chosen,
        String title,
        boolean folded,
        boolean binds,
        FormProblems problems) {

    public String here() {
        return "/office/booklets/" + organ.key();
    }

    public List<Choice> columnChoices(Screen screen) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", screen.of("booklet.column.all")));
        columns.forEach(one -> all.add(new Choice(one.code(), one.title() + "（" + one.items() + "）")));
        return all;
    }

    public boolean ticked(Bindery.Choice choice) {
        return chosen.isEmpty() || chosen.contains(choice.disclosure());
    }
}

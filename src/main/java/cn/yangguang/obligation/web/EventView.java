package cn.yangguang.obligation.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import java.util.List;

/** The form of an event, with what was typed. */
public record EventView(
        Organ organ, List<Choice> matters, String matter, String day, String words, FormProblems problems) {

    public EventView {
        matters = List.copyOf(matters);
    }
}

package cn.yangguang.obligation.web;

import cn.yangguang.obligation.OwnRhythms;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FormProblems;
import java.util.List;

/** The rhythms of an organ's matters. */
public record RhythmsView(Organ organ, List<OwnRhythms.Line> lines, boolean maySet) {

    public RhythmsView {
        lines = List.copyOf(lines);
    }

    public String address() {
        return "/office/obligations/" + organ.key();
    }

    /** The form for one of them, as typed. */
    public record One(Organ organ, OwnRhythms.Line line, RhythmForm form, FormProblems problems) {}
}

package cn.yangguang.obligation.web;

import cn.yangguang.catalogue.Matter;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.Standing;
import cn.yangguang.obligation.State;
import cn.yangguang.organ.Organ;
import java.util.List;

/**
 * What of an organ's obligations is to be done.
 *
 * @param standing of this year
 * @param open late, half, soon or within two months, by last day
 * @param toDecide statements that wait for this person
 * @param quiet matters of which nothing was heard this year
 * @param tells whether the person announces events and states 本期无
 * @param others whether the person sees other organs too
 */
public record WorklistView(
        Organ organ,
        Standing standing,
        List<Obligation> open,
        List<Obligation> toDecide,
        List<Matter> quiet,
        boolean tells,
        boolean others) {

    public WorklistView {
        open = List.copyOf(open);
        toDecide = List.copyOf(toDecide);
        quiet = List.copyOf(quiet);
    }

    /** In the order of the page. */
    public static final List<State> PARTS = List.of(State.OVERDUE, State.HALF, State.SOON, State.NOT_DUE);

    public List<Obligation> of(State state) {
        return open.stream().filter(one -> one.state() == state).toList();
    }

    public String address() {
        return "/office/obligations/" + organ.key();
    }
}

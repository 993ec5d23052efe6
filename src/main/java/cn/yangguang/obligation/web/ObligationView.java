package cn.yangguang.obligation.web;

import cn.yangguang.catalogue.Matter;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.Obligations.Candidate;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FormProblems;
import java.util.List;

/**
 * One obligation with what the person may do about it.
 *
 * @param answers publications that may be named as the answer of an event
 * @param may what the person may do
 * @param problems of the form that was sent, {@code typed} its words
 */
public record ObligationView(
        Organ organ,
        Obligation one,
        Matter matter,
        List<Candidate> answers,
        May may,
        FormProblems problems,
        String typed) {

    /** @param writes begin a draft; {@code states} 本期无; {@code decides} on a statement that waits */
    public record May(boolean writes, boolean states, boolean decides, boolean withdraws, boolean names) {}

    public ObligationView {
        answers = List.copyOf(answers);
    }
}

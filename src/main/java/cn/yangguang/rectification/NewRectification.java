package cn.yangguang.rectification;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.steps.Particulars;
import java.util.List;

/**
 * A request to be received.
 *
 * @param given the day it came, what is wrong, what it should be, and the evidence
 * @param once key of the form that was sent, so that sending it twice makes one request
 */
public record NewRectification(
        String organ,
        ApplicantType type,
        Requester requester,
        Particulars<Detail> given,
        List<NewPaper> papers,
        String once) {

    public NewRectification {
        papers = List.copyOf(papers);
    }

    /** A file that comes with a step, in the clear; sealed when kept. */
    @SuppressWarnings("ArrayRecordComponent")
    public record NewPaper(String name, String mediaType, byte[] content) {}
}

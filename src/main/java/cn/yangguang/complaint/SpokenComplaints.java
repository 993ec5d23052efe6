package cn.yangguang.complaint;

import cn.yangguang.complaint.ComplaintFilter.Answered;
import cn.yangguang.report.SpokenFigures;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a yearly report tells of what the public brought forward; without 举报. */
@Component
class SpokenComplaints implements SpokenFigures {

    private static final int PLACE = 20;

    private final ComplaintFigures figures;

    SpokenComplaints(ComplaintFigures figures) {
        this.figures = figures;
    }

    @Override
    public Told of(String organ, int year) {
        ComplaintYear came = figures.of(organ, year);
        if (came.received() == 0) {
            return Told.nothing();
        }
        long inTime = came.answered(Answered.IN_TIME);
        return new Told(
                PLACE,
                List.of(
                        Spoken.of("complaint.received", "收到意见建议、咨询和投诉", came.received(), "件"),
                        Spoken.of("complaint.answered", "已答复", inTime + came.answered(Answered.LATE), "件"),
                        Spoken.of("complaint.inTime", "按期答复", inTime, "件")),
                "群众提出意见建议、咨询和投诉{complaint.received:件}，已答复{complaint.answered:件}，按期答复{complaint.inTime:件}。");
    }
}

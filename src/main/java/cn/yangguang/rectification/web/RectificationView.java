package cn.yangguang.rectification.web;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.rectification.KeptPaper;
import cn.yangguang.rectification.Rectification;
import cn.yangguang.rectification.Requester;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request as its page shows it.
 *
 * @param target the internal target, or null under a law that has none
 */
public record RectificationView(
        Rectification subject,
        String organ,
        Requester requester,
        @Nullable DayCount target,
        List<KeptPaper> papers,
        List<ActForm> acts,
        List<HistoryLine> history) {

    public String address() {
        return "/office/rectifications/" + subject.registered().number();
    }
}

package cn.yangguang.objection.web.office;

import cn.yangguang.objection.Objection;
import cn.yangguang.objection.Objector;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.HistoryLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One objection as its page shows it.
 *
 * @param whole false for the village, which sees the order alone
 * @param objector only right after it was asked for
 * @param met index numbers of what the village published since the order
 */
public record ObjectionView(
        Objection subject,
        String village,
        boolean whole,
        @Nullable Objector objector,
        Map<String, String> items,
        List<String> met,
        List<ActForm> acts,
        List<HistoryLine> history) {

    public String address() {
        return "/office/objections/" + subject.registered().number();
    }
}

package cn.yangguang.directive.web;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.directive.Directive;
import cn.yangguang.directive.Enclosed;
import cn.yangguang.directive.Part;
import cn.yangguang.directive.Stage;
import cn.yangguang.directive.Step;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.HistoryLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One order on its page.
 *
 * @param addressees names of all it goes to
 * @param files by the step they came with
 * @param acts on the order itself
 * @param parts of the addressees the reader sees
 */
public record DirectiveView(
        Directive directive,
        String issuer,
        String addressees,
        Map<Integer, List<Enclosed>> files,
        List<ActForm> acts,
        List<HistoryLine> history,
        List<PartView> parts) {

    /**
     * One addressee.
     *
     * @param due how its last day was found; null for a draft
     * @param receipts the steps that were confirmed by a receipt
     */
    public record PartView(
            String name,
            @Nullable Stage stage,
            Part.Light light,
            @Nullable DayCount due,
            List<ActForm> acts,
            List<HistoryLine> history,
            List<Enclosed> files,
            List<Step> receipts) {}
}

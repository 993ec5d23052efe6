package cn.yangguang.remedy;

import cn.yangguang.identity.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A remedy walked through its table without a database. */
final class Walked {

    private final Remedy.Registered registered;
    private final List<RemedyStep> steps = new ArrayList<>();
    private LocalDate today = LocalDate.of(2024, 3, 1);
    private Set<Duty> duties = EnumSet.allOf(Duty.class);

    Walked(RemedyKind kind) {
        registered = new Remedy.Registered(
                1, kind, "linhe", kind == RemedyKind.COMPLAINT ? "county" : "linhe", "linhe-2024-0001");
    }

    static Walked review(String accepted) {
        return new Walked(RemedyKind.REVIEW)
                .on(accepted)
                .does(
                        RemedyAction.RECORD,
                        Map.of(
                                RemedyDetail.ON,
                                accepted,
                                RemedyDetail.NOTICE_ON,
                                accepted,
                                RemedyDetail.BODY,
                                "演示县人民政府",
                                RemedyDetail.DOCUMENT,
                                "演府复字〔2024〕1号"));
    }

    static Walked lawsuit(String accepted, Route route) {
        return new Walked(RemedyKind.LAWSUIT)
                .on(accepted)
                .does(
                        RemedyAction.RECORD,
                        Map.of(
                                RemedyDetail.ON,
                                accepted,
                                RemedyDetail.NOTICE_ON,
                                accepted,
                                RemedyDetail.ROUTE,
                                route.name(),
                                RemedyDetail.BODY,
                                "演示县人民法院",
                                RemedyDetail.DOCUMENT,
                                "（2024）演0000行初1号"));
    }

    static Walked complaint(String received) {
        return new Walked(RemedyKind.COMPLAINT)
                .on(received)
                .does(RemedyAction.RECORD, Map.of(RemedyDetail.ON, received, RemedyDetail.CLAIM, "没有公开财政信息"));
    }

    Walked on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Walked as(Duty... held) {
        duties = Set.of(held);
        return this;
    }

    Remedy now() {
        return steps.isEmpty()
                ? Remedy.unborn(registered.kind(), registered.organ(), registered.keeper(), registered.application())
                : Remedy.of(registered, steps);
    }

    RemedyRules.Verdict asks(RemedyAction action, Map<RemedyDetail, String> given) {
        return RemedyRules.ask(action, new RemedySituation(now(), today, duties, new RemedyParticulars(given), false));
    }

    List<String> refusals(RemedyAction action, Map<RemedyDetail, String> given) {
        return asks(action, given) instanceof RemedyRules.Verdict.Refused(var reasons)
                ? reasons.stream()
                        .map(reason -> reason.key().replace("remedy.refusal.", ""))
                        .toList()
                : List.of();
    }

    Walked does(RemedyAction action, Map<RemedyDetail, String> given) {
        if (!(asks(action, given) instanceof RemedyRules.Verdict.Allowed(var rule, var to))) {
            throw new AssertionError("refused: " + refusals(action, given));
        }
        Remedy before = now();
        steps.add(new RemedyStep(
                before.seen() + 1,
                action,
                before.stage(),
                to,
                action == RemedyAction.VOID
                        ? RemedyRules.voidable(before).orElseThrow().seq()
                        : null,
                1,
                "经办",
                rule.duties().iterator().next(),
                Instant.EPOCH,
                new RemedyParticulars(given).date(RemedyDetail.ON).orElse(today),
                new RemedyParticulars(given)));
        return this;
    }

    Walked concludes(String day, RemedyResult result) {
        return on(day).does(
                        RemedyAction.CONCLUDE,
                        Map.of(RemedyDetail.ON, day, RemedyDetail.RESULT, result.name(), RemedyDetail.DOCUMENT, "决定"));
    }
}

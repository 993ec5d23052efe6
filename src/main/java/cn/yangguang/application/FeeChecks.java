package cn.yangguang.application;

import cn.yangguang.law.FeeMethod;
import cn.yangguang.law.FeeTariff;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a fee is owed, exactly as the tariff of the day computes it, and whether its day has passed (国办函〔2020〕109号). */
final class FeeChecks {

    private FeeChecks() {}

    static Optional<Refusal> byTariff(Situation s) {
        Optional<FeeTariff> tariff = FeeTariff.on(s.on());
        if (tariff.isEmpty()) {
            return no("NO_TARIFF", s.on().toString());
        }
        if (s.given() == null) {
            return fine();
        }
        int count = s.particulars().number(Detail.COUNT).orElse(0);
        int amount = s.particulars().number(Detail.AMOUNT).orElse(0);
        FeeMethod method = s.particulars().get(Detail.METHOD).equals(Fee.BY_ITEM) ? FeeMethod.ITEM : FeeMethod.PAGE;
        if (count < 1 || count > method.most()) {
            return no("FEE_COUNT_IMPLAUSIBLE", Integer.toString(method.most()));
        }
        int owed = switch (s.particulars().get(Detail.METHOD)) {
            case Fee.BY_ITEM -> tariff.get().item(count);
            case Fee.BY_VOLUME -> tariff.get().pages(count);
            default -> -1;
        };
        if (owed < 0) {
            return no("FEE_METHOD_UNKNOWN", Fee.BY_ITEM, Fee.BY_VOLUME);
        }
        if (owed == 0) {
            return no("FREE_OF_CHARGE", s.particulars().get(Detail.METHOD), Integer.toString(count));
        }
        return owed == amount ? fine() : no("FEE_WRONG", Integer.toString(owed));
    }

    static Optional<Refusal> overdue(Situation s) {
        Fee fee = s.subject().fee();
        LocalDate delivered = fee == null ? null : fee.delivered();
        if (delivered == null) {
            return no("NOTICE_NOT_DELIVERED");
        }
        int days = s.law().limit(LimitCode.FEE).map(Limit::days).orElse(0);
        LocalDate last = s.calendar().due(delivered, days).due();
        return s.today().isAfter(last) ? fine() : no("FEE_NOT_OVERDUE", last.toString());
    }

    private static Optional<Refusal> fine() {
        return Optional.empty();
    }

    private static Optional<Refusal> no(String code, String... arguments) {
        return Optional.of(Refusal.of(code, arguments));
    }
}

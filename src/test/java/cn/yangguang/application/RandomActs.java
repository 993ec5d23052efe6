package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import cn.yangguang.law.ReplyOutcome;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What somebody might do next with a case on a desk: mostly what leads on, sometimes anything. */
final class RandomActs {

    /** What a clerk does who wants to get done; else half of all cases would be withdrawn. */
    private static final Set<Action> ONWARD = EnumSet.of(
            Action.CONFIRM,
            Action.REGISTER,
            Action.RECEIVE_CORRECTION,
            Action.RECEIVE_REASONS,
            Action.RECEIVE_OPINION,
            Action.RECORD_PAYMENT,
            Action.COLLECT,
            Action.DECIDE,
            Action.DRAFT,
            Action.SUBMIT,
            Action.PASS_SECRECY_REVIEW,
            Action.APPROVE,
            Action.SERVE);

    private static final Duty[] DUTIES = {
        Duty.HANDLER, Duty.HANDLER, Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER, Duty.INSPECTOR
    };

    private final Random random;
    private final Desk desk;

    RandomActs(Random random, Desk desk) {
        this.random = random;
        this.desk = desk;
    }

    Action likely(Case subject) {
        List<Action> known = Handling.RULES.stream()
                .filter(rule ->
                        rule.from().contains(subject.stage()) && !rule.duties().isEmpty())
                .map(Rule::action)
                .toList();
        List<Action> onward = known.stream().filter(ONWARD::contains).toList();
        if (!onward.isEmpty() && random.nextInt(3) > 0) {
            return onward.get(random.nextInt(onward.size()));
        }
        Action[] all = Action.values();
        return known.isEmpty() || random.nextInt(10) == 0
                ? all[random.nextInt(all.length)]
                : known.get(random.nextInt(known.size()));
    }

    Duty duty(Action action, Case subject) {
        return random.nextInt(10) == 0
                ? DUTIES[random.nextInt(DUTIES.length)]
                : Handling.find(action, subject.stage())
                        .flatMap(rule -> rule.duties().stream().findFirst())
                        .orElse(Duty.HANDLER);
    }

    Particulars given(Action action, Case subject) {
        Map<Detail, String> given = new EnumMap<>(Detail.class);
        Handling.find(action, subject.stage())
                .ifPresent(rule -> rule.asks().forEach(asked -> {
                    if (random.nextInt(asked.required() ? 40 : 2) != 0 || asked.required() && random.nextBoolean()) {
                        given.put(asked.detail(), value(asked.detail(), subject));
                    }
                }));
        if (action == Action.DECIDE) {
            ReplyOutcome[] outcomes = ReplyOutcome.values();
            given.putAll(Walks.decision(outcomes[random.nextInt(outcomes.length)]));
            given.put(Detail.ITEM, Integer.toString(1 + random.nextInt(2)));
        }
        if (action == Action.NOTIFY_FEE && random.nextInt(3) > 0) {
            given.putAll(Map.of(Detail.METHOD, Fee.BY_VOLUME, Detail.COUNT, "68", Detail.AMOUNT, "380"));
        }
        return new Particulars(given);
    }

    private String value(Detail detail, Case subject) {
        return switch (detail) {
            case ON, ARRIVED -> desk.today().minusDays(random.nextInt(3)).toString();
            case ANSWER_BY, UNTIL ->
                desk.today().plusDays(10 + random.nextInt(40)).toString();
            case DAYS -> Integer.toString(random.nextInt(25));
            case LETTER -> {
                List<CaseLetter> letters = subject.letters();
                yield letters.isEmpty()
                        ? "L-NONE.1"
                        : letters.get(random.nextInt(letters.size())).key();
            }
            case WAY -> ServiceWay.values()[random.nextInt(4)].title();
            case SERVICE_RESULT -> ServiceResult.values()[random.nextInt(3)].title();
            case ITEMS -> "演示甲\n演示乙";
            default ->
                switch (detail.kind()) {
                    case NUMBER -> Integer.toString(1 + random.nextInt(2));
                    case YES_NO -> random.nextBoolean() ? "是" : "否";
                    default -> "演示";
                };
        };
    }
}

package cn.yangguang.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All data files of the law on applications, read once and checked: a profile for every stretch of time in which none changes. */
final class LawBook {
    static final LawBook SHIPPED = new LawBook();

    private final NavigableMap<LocalDate, LawProfile> profiles = new TreeMap<>();

    private LawBook() {
        List<Dated<Limit>> limits = LawTable.of(
                "limits.csv",
                List.of("代码", "名称", "天数", "由机关定", "最少", "最多", "起算", "逾期后果", "依据", "标记", "生效日", "失效日"),
                row -> row.dated(limit(row)));
        List<Dated<ReceiptRule>> receipts = LawTable.of(
                "receipts.csv",
                List.of("渠道", "起算", "证明", "须确认", "当日确认", "依据", "标记", "统计表行", "说明", "生效日", "失效日"),
                row -> row.dated(receipt(row)));
        List<Dated<ClockRule>> clock = LawTable.of(
                "clock.csv", List.of("情形", "作用", "依据", "标记", "说明", "生效日", "失效日"), row -> row.dated(clock(row)));
        List<Dated<OutcomeRule>> outcomes = LawTable.of(
                "outcomes.csv",
                List.of("代码", "依据条款", "其他依据", "统计行", "个人隐私统计行", "文书", "救济", "须记录", "说明", "标记", "生效日", "失效日"),
                row -> row.dated(outcome(row)));
        List<Dated<LetterRule>> letters = LawTable.of(
                "letters.csv",
                List.of("代码", "方向", "期限作用", "答复", "告知救济", "标记", "生效日", "失效日"),
                row -> row.dated(letter(row)));
        List<Dated<Ground>> grounds = LawTable.of(
                "grounds.csv",
                List.of("理由", "名称", "效力", "情形", "例外", "依据", "标记", "生效日", "失效日"),
                row -> row.dated(ground(row)));
        NavigableSet<LocalDate> turns = new TreeSet<>();
        for (LawVersion version : LawVersion.values()) {
            turns.add(version.inForceFrom());
        }
        List.of(
                        Dated.turns(limits),
                        Dated.turns(receipts),
                        Dated.turns(clock),
                        Dated.turns(outcomes),
                        Dated.turns(letters),
                        Dated.turns(grounds))
                .forEach(turns::addAll);
        for (LocalDate day : turns) {
            LawRules rules = new LawRules(
                    Dated.on(day, limits, Limit::code),
                    Dated.on(day, receipts, ReceiptRule::channel),
                    Dated.on(day, clock, ClockRule::cause),
                    Dated.on(day, outcomes, OutcomeRule::outcome),
                    Dated.on(day, letters, LetterRule::type),
                    Dated.on(day, grounds, Ground::outcome));
            profiles.put(day, new LawProfile(LawVersion.on(day), day, rules));
        }
    }

    LawProfile on(LocalDate receipt) {
        Map.Entry<LocalDate, LawProfile> holding = profiles.floorEntry(receipt);
        return holding == null ? profiles.firstEntry().getValue() : holding.getValue();
    }

    /** The profile as it stood on the last day of the version; for the version in force, as the data know it last. */
    LawProfile of(LawVersion version) {
        return switch (version) {
            case R2007 -> on(LawVersion.R2019.inForceFrom().minusDays(1));
            case R2019 -> profiles.lastEntry().getValue();
        };
    }

    private static Limit limit(LawRow row) {
        int most = row.numberOr("最多", Integer.MAX_VALUE);
        Limit limit = new Limit(
                row.one("代码", LimitCode.class),
                row.number("天数"),
                row.yes("由机关定"),
                row.number("最少"),
                most,
                row.needed("起算"),
                row.text("逾期后果"),
                row.needed("依据"),
                row.one("标记", Mark.class));
        if (!limit.code().title().equals(row.text("名称"))) {
            throw row.wrong("“名称”应为“" + limit.code().title() + "”");
        }
        if (limit.days() < limit.least() || limit.days() > most) {
            throw row.wrong("“天数”不在“最少”和“最多”之间");
        }
        return limit;
    }

    private static ReceiptRule receipt(LawRow row) {
        return new ReceiptRule(
                row.one("渠道", ReceiptChannel.class),
                row.one("起算", StartsOn.class),
                row.needed("证明"),
                row.yes("须确认"),
                row.yes("当日确认"),
                row.needed("依据"),
                row.one("标记", Mark.class),
                row.needed("统计表行"),
                row.text("说明"));
    }

    private static ClockRule clock(LawRow row) {
        return new ClockRule(
                row.one("情形", ClockCause.class),
                row.one("作用", ClockEffect.class),
                row.text("依据"),
                row.one("标记", Mark.class));
    }

    private static OutcomeRule outcome(LawRow row) {
        LetterType letter = LetterType.ofCode(row.needed("文书"))
                .orElseThrow(() -> row.wrong("“文书”的值“" + row.text("文书") + "”不是文书代码"));
        String article = row.text("依据条款");
        String also = row.text("其他依据");
        if (article.isEmpty() && also.isEmpty()) {
            throw row.wrong("“依据条款”和“其他依据”不能都为空");
        }
        String act = article.isEmpty() ? "" : LawVersion.on(row.date("生效日")).act() + article;
        return new OutcomeRule(
                row.one("代码", ReplyOutcome.class),
                article,
                act.isEmpty() || also.isEmpty() ? act + also : act + "，" + also,
                row.text("统计行"),
                Optional.of(row.text("个人隐私统计行")).filter(code -> !code.isEmpty()),
                letter,
                row.one("救济", RemedyMode.class),
                Set.copyOf(row.all("须记录", RequiredFact.class)),
                row.text("说明"),
                row.one("标记", Mark.class));
    }

    private static Ground ground(LawRow row) {
        return new Ground(
                row.one("理由", ReplyOutcome.class),
                row.needed("名称"),
                row.one("效力", GroundForce.class),
                row.needed("情形"),
                row.text("例外"),
                row.needed("依据"),
                row.one("标记", Mark.class));
    }

    private static LetterRule letter(LawRow row) {
        LetterType type = LetterType.ofCode(row.needed("代码"))
                .orElseThrow(() -> row.wrong("“代码”的值“" + row.text("代码") + "”不是文书代码"));
        return new LetterRule(
                type, row.needed("方向"), row.needed("期限作用"), row.yes("答复"), row.yes("告知救济"), row.one("标记", Mark.class));
    }
}

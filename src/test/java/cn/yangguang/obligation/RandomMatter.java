package cn.yangguang.obligation;

import cn.yangguang.catalogue.Limit;
import cn.yangguang.catalogue.Matter;
import cn.yangguang.catalogue.MatterHistory;
import cn.yangguang.catalogue.MatterVersion;
import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.obligation.Judging.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A matter with a history, events, statements and publications between 2015 and 2017, from a seed. */
final class RandomMatter {

    static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private static final List<String> LIMITS = List.of(
            "信息形成之日起20个工作日内",
            "批准后20日内",
            "及时公开",
            "每月10日前",
            "每月公开",
            "每月底前",
            "每季度首月20日前",
            "每季度结束后15日内",
            "每半年公开一次",
            "每年1月31日前",
            "每年12月31日前",
            "每年3月31日前公开本年度的",
            "长期");

    private final Random random;

    RandomMatter(long seed) {
        random = new Random(seed);
    }

    Dossier dossier() {
        return new Dossier(history(), List.of(), events(), named(), statements(), published());
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(3 * 365));
    }

    private MatterHistory history() {
        List<MatterVersion> versions = new ArrayList<>();
        LocalDate from = random.nextBoolean() ? FIRST.minusYears(1) : day();
        List<Limit> few = List.of(limit(), limit());
        int most = random.nextInt(5);
        for (int i = 0; i <= most; i++) {
            boolean inForce = i == 0 || random.nextInt(3) > 0;
            versions.add(new MatterVersion(from, inForce, few.get(random.nextInt(2)), Matter.Mode.PROACTIVE));
            from = from.plusDays(1 + random.nextInt(random.nextBoolean() ? 60 : 400));
        }
        Limit last = versions.getLast().limit();
        return new MatterHistory(matter(last), versions);
    }

    private Limit limit() {
        return Limit.parse(LIMITS.get(random.nextInt(LIMITS.size())));
    }

    static Matter matter(Limit limit) {
        return new Matter(
                7,
                "zhen",
                "社会救助",
                "临时救助",
                "",
                "",
                "",
                limit,
                "",
                List.of(),
                "全社会",
                Matter.Mode.PROACTIVE,
                List.of(),
                1);
    }

    private List<Announced> events() {
        List<Announced> events = new ArrayList<>();
        for (int i = 1; i <= random.nextInt(5); i++) {
            LocalDate day = random.nextInt(4) == 0 && !events.isEmpty()
                    ? events.getLast().day()
                    : day();
            events.add(new Announced(i, 7, day, "事件" + i, "演示", day.plusDays(random.nextInt(40)), null));
        }
        return events;
    }

    private Map<Long, Set<Long>> named() {
        return random.nextInt(4) == 0 ? Map.of(1L, Set.of(101L)) : Map.of();
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        List<String> keys = List.of("2015-03", "2015-Q2", "2016", "2016-P", "2017-P", "2016-H1", "2016-05", "2016-Q3");
        for (int i = 0; i < random.nextInt(6); i++) {
            LocalDate on = day();
            var decision = random.nextBoolean()
                    ? new Statement.Decision(random.nextInt(4) > 0, "", "演示二", on.plusDays(random.nextInt(9)))
                    : null;
            String key = keys.get(random.nextInt(keys.size()));
            statements.add(new Statement(i, 7, key, "本期没有发生", 1L, "演示一", on, decision));
        }
        return statements;
    }

    private List<Published> published() {
        List<Published> all = new ArrayList<>();
        for (int i = 1; i <= random.nextInt(8); i++) {
            all.add(publication(100 + i));
        }
        return all;
    }

    Published publication(long id) {
        LocalDate formed = day();
        LocalDate on = formed.plusDays(random.nextInt(50));
        List<Published.Version> versions = new ArrayList<>();
        for (int edition = 1; edition <= 1 + random.nextInt(2); edition++) {
            versions.add(new Published.Version(edition, on, random.nextInt(3) == 0 ? List.of("期限") : List.of()));
            on = on.plusDays(random.nextInt(60));
        }
        String title = random.nextInt(4) == 0 ? "2016年第" + (1 + random.nextInt(4)) + "季度临时救助" : "临时救助";
        return new Published(
                id, "ZHEN/2016-" + id, 7, title, random.nextInt(9) == 0 ? null : formed, period(), versions);
    }

    private @Nullable CoveredPeriod period() {
        int year = 2015 + random.nextInt(2);
        return switch (random.nextInt(5)) {
            case 0 -> new CoveredPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            case 1 -> Periods.containing(day(), 1);
            case 2 -> Periods.containing(day(), 3);
            default -> null;
        };
    }
}

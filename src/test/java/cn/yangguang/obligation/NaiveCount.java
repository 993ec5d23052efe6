package cn.yangguang.obligation;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.MatterVersion;
import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.obligation.Judging.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The same question answered a second time, by walking over every period, day and publication there is. Slow and without a short cut. */
final class NaiveCount {

    record Verdict(LocalDate due, State state, int daysLate) {}

    private final WorkingCalendar calendar = WorkingCalendar.national();
    private final Dossier dossier;
    private final LocalDate on;

    NaiveCount(Dossier dossier, LocalDate on) {
        this.dossier = dossier;
        this.on = on;
    }

    Map<String, Verdict> all(LocalDate from, LocalDate to) {
        Map<String, Verdict> all = new TreeMap<>();
        for (int year = 2013; year <= 2019; year++) {
            for (int months : List.of(1, 3, 6, 12)) {
                for (int i = 0; i < 12 / months; i++) {
                    LocalDate first = LocalDate.of(year, 1 + i * months, 1);
                    period(first, first.plusMonths(months).minusDays(1), months, all);
                }
            }
            look(year, all);
        }
        events(all);
        all.values()
                .removeIf(
                        verdict -> verdict.due().isBefore(from) || verdict.due().isAfter(to));
        return all;
    }

    private @Nullable String words(LocalDate day) {
        String words = null;
        for (MatterVersion version : dossier.history().versions()) {
            if (!version.from().isAfter(day)) {
                words = version.inForce() ? version.limit().text() : null;
            }
        }
        return words;
    }

    private LocalDate count(LocalDate start, int days, boolean working) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= !working || calendar.isWorkingDay(day) ? 1 : 0;
        }
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private void period(LocalDate first, LocalDate last, int months, Map<String, Verdict> all) {
        for (String words : List.of(
                "每月10日前",
                "每月公开",
                "每月底前",
                "每季度首月20日前",
                "每季度结束后15日内",
                "每半年公开一次",
                "每年1月31日前",
                "每年12月31日前",
                "每年3月31日前公开本年度的")) {
            int own = words.startsWith("每月") ? 1 : words.startsWith("每季") ? 3 : words.startsWith("每半") ? 6 : 12;
            if (own != months) {
                continue;
            }
            LocalDate due = switch (words) {
                case "每月10日前" -> last.plusDays(10);
                case "每月底前", "每年12月31日前" -> last;
                case "每季度首月20日前" -> last.plusDays(20);
                case "每季度结束后15日内" -> count(last, 15, false);
                case "每年1月31日前" -> last.plusDays(31);
                case "每年3月31日前公开本年度的" -> LocalDate.of(last.getYear(), 3, 31);
                default -> count(last, 20, true);
            };
            if (words.equals(words(due.isBefore(last) ? due : last))) {
                boolean ahead = !due.isAfter(last);
                LocalDate opens = ahead ? first : last.minusDays(6);
                LocalDate closes = ahead
                        ? last.plusDays(1)
                        : last.plusDays(1).plusMonths(months).minusDays(7);
                List<Published> answers = dossier.published().stream()
                        .filter(item -> about(item, first, last, months, opens, closes))
                        .toList();
                String key = first.getYear()
                        + (months == 1
                                ? "-" + (first.getMonthValue() < 10 ? "0" : "") + first.getMonthValue()
                                : months == 3
                                        ? "-Q" + (1 + (first.getMonthValue() - 1) / 3)
                                        : months == 6 ? "-H" + (first.getMonthValue() == 1 ? 1 : 2) : "");
                all.merge(
                        key,
                        judge(
                                due,
                                firstFull(answers, LocalDate.MIN),
                                half(answers, LocalDate.MIN),
                                stated(key),
                                soon(months)),
                        NaiveCount::earlier);
            }
        }
    }

    private static boolean about(
            Published item, LocalDate first, LocalDate last, int months, LocalDate opens, LocalDate closes) {
        CoveredPeriod stated = item.period();
        if (stated == null && item.title().startsWith("2016年第")) {
            int quarter = item.title().charAt("2016年第".length()) - '0';
            LocalDate begin = LocalDate.of(2016, 3 * quarter - 2, 1);
            stated = new CoveredPeriod(begin, begin.plusMonths(3).minusDays(1));
        }
        if (stated != null) {
            int covered = 0;
            for (LocalDate month = stated.from(); !month.isAfter(stated.to()); month = month.plusMonths(1)) {
                covered++;
            }
            if (covered >= months) {
                return !stated.from().isAfter(first) && !stated.to().isBefore(last);
            }
        }
        LocalDate day = item.formed() == null ? item.versions().getFirst().on() : item.formed();
        return !day.isBefore(opens) && day.isBefore(closes);
    }

    private void look(int year, Map<String, Verdict> all) {
        LocalDate end = LocalDate.of(year, 12, 31);
        for (LocalDate day = LocalDate.of(year, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            if ("长期".equals(words(day)) && !"长期".equals(words(day.minusDays(1)))) {
                LocalDate due = count(day, 20, true);
                List<Published> any = dossier.published();
                all.merge(
                        year + "-P",
                        judge(due, firstFull(any, LocalDate.MIN), half(any, LocalDate.MIN), null, 20),
                        NaiveCount::earlier);
            }
        }
        boolean begun = "长期".equals(words(LocalDate.of(year, 1, 1).minusDays(1)));
        for (LocalDate day = LocalDate.of(year, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            begun &= "长期".equals(words(day));
        }
        if (begun) {
            LocalDate since = LocalDate.of(year, 1, 1);
            boolean there = dossier.published().stream()
                    .anyMatch(item -> !item.versions().getFirst().on().isAfter(on));
            List<Published> items = dossier.published();
            all.putIfAbsent(
                    year + "-P",
                    judge(end, firstFull(items, since), half(items, since), there ? stated(year + "-P") : null, 20));
        }
    }

    private void events(Map<String, Verdict> all) {
        List<Announced> events = dossier.events().stream()
                .filter(event -> !event.on().isAfter(on))
                .sorted((a, b) -> a.day().equals(b.day())
                        ? Long.compare(a.id(), b.id())
                        : a.day().compareTo(b.day()))
                .toList();
        List<Published> free = new ArrayList<>(dossier.published());
        for (Announced event : events) {
            Set<Long> named = dossier.named().getOrDefault(event.id(), Set.of());
            free.removeIf(item -> named.contains(item.disclosure()));
        }
        for (Announced event : events) {
            String words = words(event.day());
            if (words == null) {
                continue;
            }
            LocalDate due = words.equals("批准后20日内") ? count(event.day(), 20, false) : count(event.day(), 20, true);
            List<Announced> before = events.stream()
                    .filter(other -> other.day().equals(event.day()) && other.id() < event.id())
                    .filter(other -> named(other).isEmpty())
                    .toList();
            LocalDate closes = events.stream()
                    .map(Announced::day)
                    .filter(day -> day.isAfter(event.day()))
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
            List<Published> mine = named(event);
            LocalDate full = firstFull(mine, LocalDate.MIN);
            boolean half = half(mine, LocalDate.MIN);
            if (mine.isEmpty()) {
                List<Published> group = free.stream()
                        .filter(item -> {
                            LocalDate day = item.formed() == null
                                    ? item.versions().getFirst().on()
                                    : item.formed();
                            return !day.isBefore(event.day())
                                    && day.isBefore(closes)
                                    && !item.versions().getFirst().on().isBefore(event.day());
                        })
                        .toList();
                List<LocalDate> fulls = group.stream()
                        .map(item -> firstFull(List.of(item), LocalDate.MIN))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
                long halves = group.stream()
                        .filter(item -> half(List.of(item), LocalDate.MIN))
                        .count();
                full = before.size() < fulls.size() ? fulls.get(before.size()) : null;
                half = full == null && before.size() < fulls.size() + halves;
            }
            all.put("e" + event.id(), judge(due, full, half, null, soonOf(words)));
        }
    }

    private List<Published> named(Announced event) {
        Set<Long> named = dossier.named().getOrDefault(event.id(), Set.of());
        return dossier.published().stream()
                .filter(item -> named.contains(item.disclosure()))
                .filter(item -> !item.versions().getFirst().on().isAfter(on))
                .toList();
    }

    /** The first day on which one of them was whole and has been since, by editions not before {@code since}. */
    private @Nullable LocalDate firstFull(List<Published> items, LocalDate since) {
        LocalDate best = null;
        for (Published item : items) {
            LocalDate whole = null;
            boolean fresh = false;
            for (Published.Version version : item.versions()) {
                if (version.on().isAfter(on)) {
                    continue;
                }
                fresh = !version.on().isBefore(since);
                if (!version.missing().isEmpty()) {
                    whole = null;
                } else if (whole == null && fresh) {
                    whole = version.on();
                }
            }
            if (whole != null && fresh && (best == null || whole.isBefore(best))) {
                best = whole;
            }
        }
        return best;
    }

    private boolean half(List<Published> items, LocalDate since) {
        for (Published item : items) {
            Published.Version stands = null;
            for (Published.Version version : item.versions()) {
                stands = version.on().isAfter(on) ? stands : version;
            }
            if (stands != null && !stands.missing().isEmpty() && !stands.on().isBefore(since)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable LocalDate stated(String key) {
        return dossier.statements().stream()
                .filter(statement -> statement.occasion().equals(key))
                .map(Statement::decision)
                .filter(Objects::nonNull)
                .filter(Statement.Decision::agreed)
                .map(Statement.Decision::on)
                .filter(day -> !day.isAfter(on))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Verdict earlier(Verdict one, Verdict two) {
        return two.due().isBefore(one.due()) ? two : one;
    }

    private static int soon(int months) {
        return months <= 3 ? 5 : months == 6 ? 10 : 20;
    }

    private static int soonOf(String words) {
        return words.startsWith("每半年") ? 10 : words.startsWith("每年") || words.equals("长期") ? 20 : 5;
    }

    private Verdict judge(LocalDate due, @Nullable LocalDate full, boolean half, @Nullable LocalDate stated, int soon) {
        if (full != null && !full.isAfter(due)) {
            return new Verdict(due, State.PUBLISHED, 0);
        }
        if (stated != null && !stated.isAfter(due)) {
            return new Verdict(due, State.NOTHING, 0);
        }
        if (full != null) {
            return new Verdict(due, State.PUBLISHED_LATE, days(due, full));
        }
        if (stated != null) {
            return new Verdict(due, State.NOTHING, days(due, stated));
        }
        if (half) {
            return new Verdict(due, State.HALF, days(due, on));
        }
        if (on.isAfter(due)) {
            return new Verdict(due, State.OVERDUE, days(due, on));
        }
        int left = 0;
        for (LocalDate day = on; day.isBefore(due); ) {
            day = day.plusDays(1);
            left += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return new Verdict(due, left <= soon ? State.SOON : State.NOT_DUE, 0);
    }

    private static int days(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            days++;
        }
        return days;
    }
}

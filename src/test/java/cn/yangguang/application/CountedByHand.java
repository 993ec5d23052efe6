package cn.yangguang.application;

import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The period of an open case as a clerk would count it on a wall calendar: from the steps alone, one day after the other, without
 * the clock of the program. For cases of one round without 延迟答复.
 */
final class CountedByHand {

    private static final Set<Action> ANEW = EnumSet.of(Action.RECEIVE_CORRECTION, Action.RECORD_PAYMENT);

    private final Map<LocalDate, Boolean> named;
    private final List<Step> steps;
    private final LocalDate today;
    private final boolean current;
    private final boolean waived;
    private final Set<LocalDate> still = new HashSet<>();
    private final @Nullable LocalDate start;
    private LocalDate zero = LocalDate.MAX;
    private int counted;
    private int goal;
    private boolean extended;
    private String awaited = "";
    private @Nullable LocalDate due;

    /** @param named the days of the notices: true when worked */
    CountedByHand(Case subject, Map<LocalDate, Boolean> named, LocalDate today) {
        this.named = named;
        this.steps = subject.steps();
        this.today = today;
        this.current = subject.registered().law() == LawVersion.R2019;
        this.waived = has(Action.WAIVE_FEE);
        this.start = start(subject.registered().channel());
    }

    private boolean has(Action action) {
        return steps.stream().anyMatch(s -> s.action() == action);
    }

    private @Nullable LocalDate start(ReceiptChannel channel) {
        boolean both = switch (channel) {
            case ORDINARY_MAIL, ONLINE, FAX -> true;
            case EMAIL -> current;
            default -> false;
        };
        return steps.stream()
                .filter(s -> s.action() == (both ? Action.CONFIRM : Action.RECEIVE))
                .map(Step::on)
                .findFirst()
                .orElse(null);
    }

    private int usual() {
        return current ? 20 : 15;
    }

    @Nullable
    LocalDate original() {
        LocalDate day = start;
        for (int left = usual(); day != null && left > 0; left -= works(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Nullable
    LocalDate due() {
        if (start == null) {
            return null;
        }
        zero = start;
        goal = usual();
        int number = 0;
        for (Step step : steps) {
            if (step.action() == Action.ASK_THIRD_PARTY || step.action() == Action.ASK_CO_MAKER) {
                still(step, ++number);
            }
        }
        List<Step> byDay = steps.stream().sorted(Comparator.comparing(Step::on)).toList();
        for (LocalDate day = start; day.isBefore(today.plusDays(500)); day = day.plusDays(1)) {
            LocalDate here = day;
            if (day.isAfter(zero) && awaited.isEmpty() && due == null && works(day) && !still.contains(day)) {
                due = ++counted == goal ? day : null;
            }
            byDay.stream()
                    .filter(s -> s.on().equals(here))
                    .forEach(s -> take(s, awaited.isEmpty() && (due == null || !here.isAfter(due))));
        }
        return due;
    }

    private void take(Step step, boolean running) {
        switch (step.action()) {
            case REQUEST_CORRECTION -> await(running, "correction");
            case NOTIFY_FEE -> await(running && !waived, "fee");
            case RECEIVE_CORRECTION -> begin(awaited.equals("correction"), step.on());
            case RECORD_PAYMENT -> begin(awaited.equals("fee"), step.on().plusDays(1));
            case SERVE -> {
                int letter = step(step.particulars().get(Detail.LETTER), "L-EXTEND.");
                boolean gone = steps.stream()
                        .anyMatch(s -> s.seq() > letter && s.seq() < step.seq() && ANEW.contains(s.action()));
                if (letter > 0 && arrived(step) && !gone && running && !extended) {
                    extended = true;
                    goal += proposed(letter);
                    due = null;
                }
            }
            default -> {
                // Touches no period.
            }
        }
    }

    private void await(boolean begins, String what) {
        if (begins) {
            awaited = what;
            due = null;
        }
    }

    private void begin(boolean answers, LocalDate dayZero) {
        if (answers) {
            awaited = "";
            zero = dayZero;
            counted = 0;
            goal = usual();
            extended = false;
        }
    }

    private int proposed(int approval) {
        return steps.stream()
                .filter(s -> s.action() == Action.PROPOSE_EXTENSION && s.seq() < approval)
                .reduce((first, second) -> second)
                .map(s -> Integer.parseInt(s.particulars().get(Detail.DAYS)))
                .orElseThrow();
    }

    /** Under the version of 2007 only third parties stop the time, and for as long as it takes. */
    private void still(Step asked, int number) {
        boolean thirdParty = asked.action() == Action.ASK_THIRD_PARTY;
        if (!current && !thirdParty) {
            return;
        }
        String prefix = thirdParty ? "L-THIRD-ASK." : "L-COMAKER-ASK.";
        LocalDate came = first(s -> s.action() == Action.SERVE
                        && arrived(s)
                        && step(s.particulars().get(Detail.LETTER), prefix) == asked.seq())
                .map(s -> s.particulars().gives(Detail.ARRIVED)
                        ? LocalDate.parse(s.particulars().get(Detail.ARRIVED))
                        : s.on())
                .findFirst()
                .orElse(asked.on());
        LocalDate opinion = first(s -> (s.action() == Action.RECEIVE_OPINION
                                || s.action() == Action.CALL_OFF
                                || !current && s.action() == Action.RECORD_SILENCE)
                        && s.particulars().get(Detail.CONSULTATION).equals(Integer.toString(number)))
                .map(Step::on)
                .findFirst()
                .orElse(current ? LocalDate.MAX : today);
        int waited = 0;
        for (LocalDate day = asked.on().plusDays(1);
                !day.isAfter(opinion) && (!current || waited < 15);
                day = day.plusDays(1)) {
            still.add(day);
            waited += day.isAfter(came) && works(day) ? 1 : 0;
        }
    }

    private Stream<Step> first(Predicate<Step> which) {
        return steps.stream().filter(which);
    }

    private static boolean arrived(Step service) {
        return !service.particulars().get(Detail.SERVICE_RESULT).equals("退回");
    }

    private static int step(String key, String prefix) {
        return key.startsWith(prefix) ? Integer.parseInt(key.substring(prefix.length())) : 0;
    }

    private boolean works(LocalDate day) {
        Boolean notice = named.get(day);
        DayOfWeek week = day.getDayOfWeek();
        return notice != null ? notice : week != DayOfWeek.SATURDAY && week != DayOfWeek.SUNDAY;
    }
}

package cn.yangguang.village.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.page.Screen;
import cn.yangguang.village.Owed;
import cn.yangguang.village.Standing;
import cn.yangguang.village.Standing.State;
import cn.yangguang.village.VillageItem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lights of one year: item by item, village by village, period by period. */
public record Lights(int year, List<Organ> villages, List<Standing> standings) {

    public Lights {
        villages = List.copyOf(villages);
        standings = List.copyOf(standings);
    }

    /** Last days that belong to the periods and events of the year. */
    static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    static LocalDate last(int year) {
        return LocalDate.of(year + 1, 3, 31);
    }

    static Lights of(int year, List<Organ> villages, List<Standing> all) {
        return new Lights(
                year,
                villages,
                all.stream().filter(standing -> yearOf(standing.owed()) == year).toList());
    }

    private static int yearOf(Owed owed) {
        return owed.term() == null ? owed.from().getYear() : owed.term().to().getYear();
    }

    public List<VillageItem> items() {
        return standings.stream()
                .map(standing -> standing.owed().item())
                .distinct()
                .sorted(Comparator.comparing(VillageItem::code))
                .toList();
    }

    public List<Standing> of(VillageItem item, Organ village) {
        return standings.stream()
                .filter(standing -> standing.owed().item().code().equals(item.code())
                        && standing.owed().village().equals(village.key()))
                .toList();
    }

    public long in(State state, @Nullable Organ village) {
        return standings.stream()
                .filter(standing -> standing.state() == state
                        && (village == null || standing.owed().village().equals(village.key())))
                .count();
    }

    /** The gaps, the oldest first: the table in words. */
    public List<Standing> gaps() {
        return standings.stream()
                .filter(standing -> standing.state() == State.MISSING)
                .sorted(Comparator.comparing(
                                (Standing standing) -> standing.owed().due())
                        .thenComparing(standing -> standing.owed().village()))
                .toList();
    }

    public String name(String village) {
        return villages.stream()
                .filter(organ -> organ.key().equals(village))
                .findFirst()
                .map(Organ::name)
                .orElse(village);
    }

    /** What a light means, for those who do not see it. */
    public static String words(Screen screen, Standing standing) {
        return screen.of(
                "village.light." + standing.state().name(),
                standing.owed().words(),
                standing.owed().due().toString());
    }

    public static String sign(State state) {
        return switch (state) {
            case MET -> "✓";
            case LATE -> "迟";
            case MISSING -> "✗";
            case DUE -> "…";
            case COMING -> "·";
        };
    }

    /** A new draft that knows item, period and channels. */
    public static String write(Owed owed) {
        String period = owed.term() == null ? "" : owed.term().words();
        String title = owed.term() == null ? owed.words() : period + owed.item().title();
        return "/office/disclosures/new?organ=" + owed.village() + "&category="
                + owed.item().code() + "&period=" + encoded(period) + "&title="
                + encoded(title.length() > 120 ? title.substring(0, 120) : title)
                + "&channels=platform&channels=village-board";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Years somebody may look at, the newest first. */
    public static Stream<Integer> years(LocalDate today) {
        return Stream.iterate(today.getYear(), year -> year - 1).limit(4);
    }
}

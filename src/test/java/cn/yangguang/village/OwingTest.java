package cn.yangguang.village;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.village.Standing.State;
import cn.yangguang.village.VillageFacts.Choice;
import cn.yangguang.village.VillageFacts.DatedRule;
import cn.yangguang.village.VillageFacts.Promptness;
import cn.yangguang.village.VillageItem.Part;
import cn.yangguang.village.VillageItem.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwingTest {

    private static final VillageItem RELIEF = new VillageItem("V03", "救助", Part.AFFAIRS, Rhythm.QUARTERLY, "", "");
    private static final VillageItem INCOME = new VillageItem("V16", "收入", Part.FINANCE, Rhythm.FINANCE, "", "");
    private static final VillageItem LAND = new VillageItem("V09", "承包方案", Part.DECISIONS, Rhythm.DECISION, "", "");
    private static final VillageItem SEIZED = new VillageItem("V23", "征占补偿", Part.SPECIAL, Rhythm.OCCASION, "", "");
    private static final VillageItem HOMES = new VillageItem("V29", "宅基地", Part.LOCAL, Rhythm.QUARTERLY, "", "");

    private final List<Posted> posted = new ArrayList<>();
    private final List<Occasion> occasions = new ArrayList<>();
    private final List<DatedRule> rules = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private @Nullable LocalDate since;

    private void publish(VillageItem item, String on, @Nullable String period) {
        long id = posted.size() + 1L;
        CoveredPeriod told = period == null ? null : CoveredPeriod.parse(period).orElseThrow();
        posted.add(new Posted(item.code(), id, "DEMO/2016-" + id, "演示" + id, day(on), told));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private List<Standing> year(String on, VillageItem... items) {
        var facts =
                new VillageFacts("v", List.of(items), rules, choices, occasions, posted, since, new Promptness(5, 7));
        return new Owing(facts, day("2016-01-01"), day("2016-12-31"), day(on)).standings();
    }

    private static String told(List<Standing> standings) {
        return standings.stream()
                .map(standing -> standing.owed().subject() + " " + standing.state())
                .collect(Collectors.joining(", "));
    }

    @Test
    void everyQuarterOfAYearStandsByItself() {
        publish(RELIEF, "2016-01-18", "2015年第四季度");
        publish(RELIEF, "2016-05-02", "2016年第一季度");
        publish(RELIEF, "2016-10-12", "2016年第三季度");
        assertThat(told(year("2016-12-31", RELIEF)))
                .isEqualTo("2015-Q4 MET, 2016-Q1 LATE, 2016-Q2 MISSING, 2016-Q3 MET");
    }

    @Test
    void asOfAnEarlierDayOnlyWhatWasKnownThenCounts() {
        publish(RELIEF, "2016-05-02", "2016年第一季度");
        assertThat(told(year("2016-04-20", RELIEF)))
                .isEqualTo("2015-Q4 MISSING, 2016-Q1 DUE, 2016-Q2 COMING, 2016-Q3 COMING");
        assertThat(told(year("2016-05-02", RELIEF))).startsWith("2015-Q4 MISSING, 2016-Q1 LATE");
    }

    @Test
    void withoutAPeriodItTellsOfTheQuarterBeforeItOnly() {
        publish(RELIEF, "2016-07-05", null);
        assertThat(told(year("2016-12-31", RELIEF)))
                .isEqualTo("2015-Q4 MISSING, 2016-Q1 MISSING, 2016-Q2 MET, 2016-Q3 MISSING");
    }

    @Test
    void accountsComeMonthlyFromTheDayThatWasSaid() {
        rules.add(new DatedRule(false, day("2016-07-01"), new PublicationRule(10, true)));
        rules.add(new DatedRule(true, day("2016-10-01"), new PublicationRule(15, false)));
        String told = told(year("2016-06-30", INCOME));
        assertThat(told)
                .isEqualTo(
                        "2015-Q4 MISSING, 2016-Q1 MISSING, 2016-06 COMING, 2016-07 COMING, 2016-08 COMING, 2016-Q3 COMING");
        assertThat(year("2016-06-30", INCOME).getLast().owed().due()).isEqualTo(day("2016-10-15"));
    }

    @Test
    void theLocalListIsOwedWhereAndWhileItWasChosen() {
        assertThat(year("2016-12-31", HOMES)).isEmpty();
        choices.add(new Choice(false, "V29", day("2016-05-01"), true));
        choices.add(new Choice(true, "V29", day("2016-09-01"), false));
        assertThat(told(year("2016-12-31", HOMES))).isEqualTo("2016-Q2 MISSING");
    }

    @Test
    void anAnnouncedDecisionIsPublishedSoonAndThenToldEveryQuarterUntilItIsFinished() {
        occasions.add(new Occasion(7, "v", "V09", day("2016-02-10"), "机动地", null, null));
        assertThat(told(year("2016-12-31", LAND)))
                .isEqualTo("decision/7 MISSING, decision/7/2016-Q2 MISSING, decision/7/2016-Q3 MISSING");
        publish(LAND, "2016-02-14", null);
        publish(LAND, "2016-07-14", "2016年第二季度");
        assertThat(told(year("2016-12-31", LAND)))
                .isEqualTo("decision/7 MET, decision/7/2016-Q2 MET, decision/7/2016-Q3 MISSING");
        occasions.set(0, new Occasion(7, "v", "V09", day("2016-02-10"), "机动地", null, day("2016-06-20")));
        assertThat(told(year("2016-12-31", LAND))).isEqualTo("decision/7 MET, decision/7/2016-Q2 MET");
    }

    @Test
    void aDecisionThatWasOnlyPublishedIsFollowedUpToo() {
        publish(LAND, "2016-02-14", null);
        assertThat(told(year("2016-12-31", LAND)))
                .isEqualTo("decision/item-1/2016-Q2 MISSING, decision/item-1/2016-Q3 MISSING");
        occasions.add(new Occasion(9, "v", "V09", day("2016-02-14"), "机动地", 1L, day("2016-03-01")));
        assertThat(year("2016-12-31", LAND)).isEmpty();
    }

    @Test
    void oneSpecialPublicationMeetsOneEvent() {
        occasions.add(new Occasion(1, "v", "V23", day("2016-03-01"), "甲地块", null, null));
        occasions.add(new Occasion(2, "v", "V23", day("2016-03-02"), "乙地块", null, null));
        publish(SEIZED, "2016-03-04", null);
        assertThat(told(year("2016-12-31", SEIZED))).isEqualTo("occasion/1 MET, occasion/2 MISSING");
        assertThat(told(year("2016-03-05", SEIZED))).isEqualTo("occasion/1 MET, occasion/2 DUE");
    }

    @Test
    void whatEndedBeforeTheVillageBeganIsNotAskedFor() {
        since = day("2016-08-15");
        assertThat(told(year("2016-12-31", RELIEF))).isEqualTo("2016-Q3 MISSING");
    }

    /** Whatever was published: each quarter once, and missing exactly when nothing tells of its last day. */
    @Property(tries = 200)
    void theMissingQuartersAreThoseNobodyTold(
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 3) Integer> quarters) {
        posted.clear();
        quarters.forEach(quarter -> publish(
                RELIEF,
                "2016-12-%02d".formatted(quarter + 1),
                List.of("2015年第四季度", "2016年第一季度", "2016年第二季度", "2016年第三季度").get(quarter)));
        List<Standing> standings = year("2016-12-31", RELIEF);
        Set<Integer> missing = new HashSet<>(Set.of(0, 1, 2, 3));
        quarters.forEach(missing::remove);
        assertThat(standings).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(standings.get(i).state() == State.MISSING).isEqualTo(missing.contains(i));
        }
    }
}

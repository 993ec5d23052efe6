package cn.yangguang.demo;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.disclosure.DisclosureImport;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organs;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands around the town: its county with a few items, a village that publishes well, one with gaps, one that fell
 * behind, one that has not begun, and four more with single gaps. Dates follow the clock, so that the boards look alive in any year; the town's own
 * year 2016 is left as it is. Can be loaded at every start: a new quarter brings its rows, nothing is brought twice.
 */
@Service
public class LinheVillages {

    private static final String COUNTY = "lingwu";
    private static final String HEAD = "信息名称,内容概述,正文,类别,生成日期,发布日期,公开渠道,所属期间\n";
    private static final int PUBLICATION_DAY = 15;

    /** Code of an item and what the demonstration publishes under it. */
    private record Shown(String code, String title) {}

    private static final List<Shown> WELL = List.of(
            new Shown("V01", "村民代表会议决定事项实施情况"),
            new Shown("V02", "计划生育政策落实情况"),
            new Shown("V03", "救灾救助、补贴补助资金物资管理使用情况"),
            new Shown("V04", "协助人民政府开展工作情况"),
            new Shown("V15", "财务计划执行情况"),
            new Shown("V16", "村集体各项收入明细"),
            new Shown("V17", "村集体各项支出明细"),
            new Shown("V18", "村集体资产情况"),
            new Shown("V05", "村民关心的其他事项"),
            new Shown("V19", "村集体资源情况"),
            new Shown("V22", "财务其他事项"),
            new Shown("V20", "债权债务情况"),
            new Shown("V21", "收益分配情况"));

    private static final List<Shown> SOME =
            List.of(new Shown("V16", "村集体各项收入明细"), new Shown("V17", "村集体各项支出明细"), new Shown("V07", "机动地承包收益使用方案"));

    private static final List<Shown> COUNTY_ITEMS = List.of(
            new Shown("B07", "灵武市本级财政预算执行情况"),
            new Shown("B12", "灵武市防汛应急预案修订说明"),
            new Shown("B11", "灵武市城乡居民最低生活保障工作情况"));

    private final Organs organs;
    private final DisclosureImport imports;
    private final LinheBoards boards;
    private final LinheScreens screens;
    private final LinheBooklets booklets;
    private final LinheAssessment assessment;
    private final Clock clock;

    LinheVillages(
            Organs organs,
            DisclosureImport imports,
            LinheBoards boards,
            LinheScreens screens,
            LinheBooklets booklets,
            LinheAssessment assessment,
            Clock clock) {
        this.organs = organs;
        this.imports = imports;
        this.boards = boards;
        this.screens = screens;
        this.booklets = booklets;
        this.assessment = assessment;
        this.clock = clock;
    }

    /** Loads what is missing, after {@link LinheYear#load}. */
    @Transactional
    public void load() {
        LocalDate quarter = lastPublishedQuarter();
        begin(COUNTY, rows("", COUNTY_ITEMS, quarter));
        begin(village(1), rows("演示一村", WELL, quarter.minusMonths(3)) + rows("演示一村", WELL, quarter));
        begin(village(2), rows("演示二村", SOME, quarter));
        begin(village(3), rows("演示三村", WELL.subList(0, 6), quarter.minusMonths(3)));
        begin(village(4), "");
        for (int number = 5; number <= 8; number++) {
            begin(village(number), rows("演示" + "五六七八".charAt(number - 5) + "村", withoutOne(number), quarter));
        }
        boards.load(quarter);
        screens.load();
        booklets.load();
        assessment.load();
    }

    /** The first day of the newest quarter whose publication day is past. */
    private LocalDate lastPublishedQuarter() {
        LocalDate today = LocalDate.now(clock);
        LocalDate present = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        boolean published = !today.isBefore(present.withDayOfMonth(PUBLICATION_DAY));
        return present.minusMonths(published ? 3 : 6);
    }

    /** Everything but one item, another one for each village. */
    private static List<Shown> withoutOne(int number) {
        return WELL.stream().filter(shown -> WELL.indexOf(shown) != number).toList();
    }

    static String village(int number) {
        return "linhe-yanshi-" + number;
    }

    /** An organ that somebody closed while trying the program stays closed: only its first rows open it. */
    private void begin(String organ, String rows) {
        Actor machine = Actor.commandLine(organ);
        boolean first = organs.find(organ).filter(known -> !known.active()).isPresent();
        if (!rows.isEmpty()) {
            first = first && imported(organ, rows, machine).unchanged() == 0;
        }
        if (first) {
            Refused.never(organs.activate(organ, machine));
        }
    }

    private ImportOutcome imported(String organ, String rows, Actor machine) {
        try (var table = new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8))) {
            ImportOutcome outcome =
                    imports.run(organ, table, "demo-" + organ + ".csv", false, machine, ImportProgress.SILENT);
            if (!outcome.done()) {
                throw new IllegalStateException("the demo rows of " + organ + " were refused: " + outcome.bad());
            }
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows(String place, List<Shown> shown, LocalDate quarter) {
        var period = new CoveredPeriod(quarter, quarter.plusMonths(3).minusDays(1));
        LocalDate published = quarter.plusMonths(3).withDayOfMonth(PUBLICATION_DAY);
        var rows = new StringBuilder();
        for (Shown one : shown) {
            String title = place + period + one.title() + "（演示）";
            rows.append("%s,演示数据：%s。,<p>%s。</p><p>（本条为演示数据，内容为虚构，不反映真实情况。）</p>,%s,%s,%s,%s,%s%n"
                    .formatted(
                            title,
                            one.title(),
                            title,
                            one.code(),
                            published.minusDays(5),
                            published,
                            place.isEmpty() ? "政府信息公开平台" : "政府信息公开平台；村公示栏",
                            period));
        }
        return rows.toString();
    }
}

package cn.yangguang.demo;

import cn.yangguang.catalogue.CatalogueImport;
import cn.yangguang.disclosure.DisclosureImport;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.obligation.EventImport;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.Obligations;
import cn.yangguang.obligation.State;
import cn.yangguang.obligation.Statements;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A year of 应公开事项 of the town up to today: months published, published late, stated 本期无 and forgotten, quarters whole and by half, an event
 * answered and one not. Which month is which goes by its number, so that it stays so. The town's own year 2016 is left as it is.
 */
@Service
public class LinheObligations {

    private static final String MATTERS = """
            领域,一级事项,二级事项,公开内容（要素）,公开时限,公开方式
            财政预决算,财政收支,收支月报（演示）,演示：收入、支出,每月15日前,主动公开
            社会救助,临时救助,救助情况季报（演示）,演示：救助人次、资金、公示期、监督电话,每季度首月20日前,主动公开
            机构职能,机构概况（演示）,,演示：职能、地址、电话,长期,主动公开
            安全生产,检查结果（演示）,,演示：检查情况、整改要求,信息形成之日起10个工作日内,主动公开
            """;
    private static final String HEAD = "信息名称,正文,生成日期,发布日期,公开渠道,所属期间,目录事项\n";
    private static final int MONTHS = 12;
    private static final Actor MACHINE = Actor.commandLine(LinheOrgans.LINHE);

    private final CatalogueImport catalogues;
    private final DisclosureImport imports;
    private final EventImport events;
    private final Obligations obligations;
    private final Statements statements;
    private final LinhePeople people;
    private final Clock clock;

    LinheObligations(
            CatalogueImport catalogues,
            DisclosureImport imports,
            EventImport events,
            Obligations obligations,
            Statements statements,
            LinhePeople people,
            Clock clock) {
        this.catalogues = catalogues;
        this.imports = imports;
        this.events = events;
        this.obligations = obligations;
        this.statements = statements;
        this.people = people;
        this.clock = clock;
    }

    /** Loads what is missing, after {@link LinheYear#load}: a new month brings its rows, nothing is brought twice. */
    @Transactional
    public void load() {
        LocalDate today = LocalDate.now(clock);
        LocalDate month = today.withDayOfMonth(1);
        try {
            var order = new CatalogueImport.Order(LinheOrgans.LINHE, "", false, month.minusMonths(MONTHS), false);
            taken(catalogues.run(stream(MATTERS), "演示目录", order, MACHINE, ImportProgress.SILENT));
            taken(imports.run(
                    LinheOrgans.LINHE, stream(rows(month, today)), "演示", false, MACHINE, ImportProgress.SILENT));
            String happened = "事项,发生日期,说明\n检查结果（演示）,%s,演示：春季检查\n检查结果（演示）,%s,演示：秋季检查\n"
                    .formatted(
                            month.minusMonths(3).plusDays(4),
                            month.minusMonths(2).plusDays(4));
            taken(events.run(LinheOrgans.LINHE, stream(happened), false, MACHINE, ImportProgress.SILENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        nothingThisTime(today);
    }

    /** By the number of the month: one in four is published late, one stated 本期无, one forgotten. */
    private static String rows(LocalDate month, LocalDate today) {
        var rows = new StringBuilder(HEAD);
        for (int back = MONTHS; back >= 1; back--) {
            LocalDate told = month.minusMonths(back);
            LocalDate on = told.plusMonths(1).withDayOfMonth(told.getMonthValue() % 4 == 2 ? 22 : 10);
            if (told.getMonthValue() % 4 != 1 && told.getMonthValue() % 4 != 3) {
                row(rows, told.getYear() + "年" + told.getMonthValue() + "月财政收支情况", "收入和支出情况见表。", on, today, "收支月报（演示）");
            }
            if (told.getMonthValue() % 3 == 0) {
                int quarter = told.getMonthValue() / 3;
                String words = "本季度临时救助的对象、标准和资金发放情况公示如下，公示期7个工作日，欢迎群众监督。演示数据，内容为虚构，不反映真实情况，也不含任何个人信息。"
                        + (quarter % 2 == 0 ? "监督电话：0000-0000000。" : "");
                String title = told.getYear() + "年第" + "一二三四".charAt(quarter - 1) + "季度临时救助情况公示";
                row(rows, title, words, told.plusMonths(1).withDayOfMonth(12), today, "救助情况季报（演示）");
            }
        }
        row(rows, "临河镇机构概况", "职能、地址和电话。", month.minusMonths(MONTHS).plusDays(9), today, "机构概况（演示）");
        row(rows, "安全生产春季检查结果", "检查情况和整改要求。", month.minusMonths(3).plusDays(9), today, "检查结果（演示）");
        return rows.toString();
    }

    private static void row(
            StringBuilder rows, String title, String words, LocalDate on, LocalDate today, String matter) {
        if (!on.isAfter(today)) {
            rows.append("%s（演示）,<p>%s（演示）</p>,%s,%s,%s,,%s%n"
                    .formatted(title, words, on.minusDays(4), on, LinheCatalogue.PLATFORM.title(), matter));
        }
    }

    /** The handler states it for one month in four, another person agrees; a statement that was made stands. */
    private void nothingThisTime(LocalDate today) {
        List<Obligation> open = obligations.of(Set.of(LinheOrgans.LINHE), today.minusYears(1), today, today).stream()
                .filter(one -> one.state() == State.OVERDUE && one.occasion().matches("[0-9]{4}-(03|07|11)"))
                .toList();
        var handler = new SignedIn(people.holding(Duty.HANDLER), Actor.COMMAND_LINE);
        var signatory = new SignedIn(people.holding(Duty.SIGNATORY), Actor.COMMAND_LINE);
        for (Obligation one : open) {
            Refused.never(statements.state(one.organ(), one.matter(), one.occasion(), "演示：本月没有收支变动", handler));
            Refused.never(statements.decide(one.organ(), one.matter(), one.occasion(), true, "", signatory));
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void taken(ImportOutcome outcome) {
        if (!outcome.done()) {
            throw new IllegalStateException("the demo obligations were refused: " + outcome.bad());
        }
    }
}

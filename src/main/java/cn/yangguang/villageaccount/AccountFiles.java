package cn.yangguang.villageaccount;

import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of a sheet: its workbook, an empty one with the standard columns, and the sealed photographs of its checks. */
@Service
public class AccountFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ScanStore scans;
    private final Organs organs;
    private final Journal journal;

    AccountFiles(ScanStore scans, Organs organs, Journal journal) {
        this.scans = scans;
        this.organs = organs;
        this.journal = journal;
    }

    /** The version as a workbook. */
    public Scan book(Account account, Version version) {
        Organ village = organs.find(account.sheet().village()).orElseThrow();
        return new Scan(
                SheetEditions.name(account.sheet(), village) + ".xlsx",
                XLSX,
                SheetEditions.book(account.sheet(), version.content(), village));
    }

    /** An empty workbook with the standard columns. */
    public Scan blank() {
        List<String> columns = StatementImport.TITLES;
        List<String> opening = columns.stream()
                .map(title -> title.equals("摘要") ? "上月结转" : title.equals("余额") ? "0.00" : "")
                .toList();
        return new Scan(
                "财务收支明细（空表）.xlsx",
                XLSX,
                SheetBook.of("××村××年××月财务收支明细（单位：元）", new SheetWords(columns, List.of(opening))));
    }

    /** A scan of this very sheet; that it was opened stands in the journal. */
    @Transactional
    public Optional<Scan> scan(Account account, long id, Person person, String origin) {
        Optional<Scan> opened = scans.open(account.sheet(), id);
        opened.ifPresent(scan -> journal.record(
                person.as(null, account.sheet().village(), origin),
                "villageaccount.open-scan",
                account.sheet().object(),
                ""));
        return opened;
    }
}

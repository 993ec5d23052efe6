package cn.yangguang.identity.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.journal.JournalEntry;
import cn.yangguang.journal.JournalFilter;
import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The journal as a file for spreadsheets, newest first. That it was taken out stands in the journal too. */
@Component
class JournalCsv {

    private static final String[] HEAD = {"序号", "时间", "人员", "职责", "机关", "行为", "对象", "之前摘要", "之后摘要", "来源", "说明"};

    private final Journal journal;

    JournalCsv(Journal journal) {
        this.journal = journal;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    byte[] of(JournalFilter filter, Actor by) {
        var text = new StringBuilder("\uFEFF");
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(HEAD).get())) {
            List<JournalEntry> entries = journal.find(filter);
            for (int page = 2; !entries.isEmpty(); page++) {
                for (JournalEntry entry : entries) {
                    csv.printRecord((Object[]) cells(entry));
                }
                entries =
                        journal.find(new JournalFilter(filter.text(), filter.act(), filter.from(), filter.to(), page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journal.record(by, "identity.journal-exported", "journal", "");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The duty's official title, or empty. */
    static String duty(JournalEntry entry) {
        String duty = entry.actor().duty();
        return Arrays.stream(Duty.values())
                .filter(d -> d.name().equals(duty))
                .map(Duty::title)
                .findFirst()
                .orElse(duty == null ? "" : duty);
    }

    private static String[] cells(JournalEntry e) {
        return new String[] {
            String.valueOf(e.seq()),
            e.at().toString(),
            InertText.of(e.actor().name()),
            InertText.of(duty(e)),
            InertText.of(e.actor().organ()),
            InertText.of(e.act()),
            InertText.of(e.object()),
            InertText.of(e.beforeHash()),
            InertText.of(e.afterHash()),
            InertText.of(e.actor().origin()),
            InertText.of(e.detail())
        };
    }
}

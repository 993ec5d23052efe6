package cn.yangguang.identity.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.journal.JournalEntry;
import cn.yangguang.journal.JournalFilter;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The journal, for the audit administrator: read and exported, never changed (等保 S-AU-3). */
@Controller
@Serves(Duty.AUDIT_ADMIN)
public class JournalPage {

    /** One entry with its act in words. */
    public record Row(JournalEntry entry, String act, String duty) {}

    public record View(
            List<Row> rows, long count, int page, int pages, JournalFilter filter, List<Choice> acts, String query) {

        /** The same choice on another page. */
        public String at(int other) {
            return "/office/journal?page=" + other + (query.isEmpty() ? "" : "&" + query);
        }
    }

    private final Pages pages;
    private final Journal journal;
    private final JournalCsv csv;

    JournalPage(Pages pages, Journal journal, JournalCsv csv) {
        this.pages = pages;
        this.journal = journal;
        this.csv = csv;
    }

    @GetMapping("/office/journal")
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "1") int page) {
        long count = journal.count(filter(text, act, from, to, 1));
        int last = Math.toIntExact(Math.max(1, Math.ceilDiv(count, JournalFilter.PAGE_SIZE)));
        JournalFilter filter = filter(text, act, from, to, Math.clamp(page, 1, last));
        Words words = pages.screen(request).words();
        List<Row> rows = journal.find(filter).stream()
                .map(e -> new Row(e, words(words, e.act()), JournalCsv.duty(e)))
                .toList();
        var view = new View(rows, count, filter.page(), last, filter, acts(words), query(filter));
        return pages.show(request, "cn/yangguang/identity/web/journal.jte", view);
    }

    @GetMapping("/office/journal.csv")
    ResponseEntity<byte[]> export(
            SignedIn who,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        byte[] file = csv.of(filter(text, act, from, to, 1), who.as(Duty.AUDIT_ADMIN, null));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("journal.csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(file);
    }

    private List<Choice> acts(Words words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.of("identity.journal.anyAct")));
        journal.acts().forEach(act -> choices.add(new Choice(act, words(words, act))));
        return choices;
    }

    /** Each module gives its acts words under {@code act.…}; one that has none yet shows as itself. */
    private static String words(Words words, String act) {
        return words.knows("act." + act) ? words.of("act." + act) : act;
    }

    private static JournalFilter filter(
            String text, String act, @Nullable LocalDate from, @Nullable LocalDate to, int page) {
        return new JournalFilter(text.isBlank() ? null : text.strip(), act.isBlank() ? null : act, from, to, page);
    }

    private static String query(JournalFilter filter) {
        return Stream.of(
                        pair("text", filter.text()),
                        pair("act", filter.act()),
                        pair("from", filter.from()),
                        pair("to", filter.to()))
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
    }
}

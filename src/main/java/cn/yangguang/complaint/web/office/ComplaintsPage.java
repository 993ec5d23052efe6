package cn.yangguang.complaint.web.office;

import cn.yangguang.complaint.ComplaintFigures;
import cn.yangguang.complaint.ComplaintFilter;
import cn.yangguang.complaint.ComplaintIntake;
import cn.yangguang.complaint.ComplaintLine;
import cn.yangguang.complaint.ComplaintLists;
import cn.yangguang.complaint.ComplaintStage;
import cn.yangguang.complaint.ComplaintYear;
import cn.yangguang.complaint.EntryKind;
import cn.yangguang.complaint.Rating;
import cn.yangguang.complaint.ReceiptWay;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of what the public brought forward, and the figures of a year, each leading to the list behind it. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR})
public class ComplaintsPage {

    /** The list and the figures. */
    public record View(
            List<ComplaintLine> lines,
            ComplaintFilter filter,
            ComplaintYear year,
            List<Choice> years,
            boolean keysIn,
            Organs organs) {

        public String organ(ComplaintLine line) {
            String key = line.entry().registered().organ();
            return organs.find(key).map(Organ::name).orElse(key);
        }

        /** Address of the list behind a figure of the year. */
        public String behind(String more) {
            return "/office/complaints?year=" + year.year() + "&" + more;
        }
    }

    private final Pages pages;
    private final ComplaintLists lists;
    private final ComplaintFigures figures;
    private final Organs organs;

    ComplaintsPage(Pages pages, ComplaintLists lists, ComplaintFigures figures, Organs organs) {
        this.pages = pages;
        this.lists = lists;
        this.figures = figures;
        this.organs = organs;
    }

    @GetMapping("/office/complaints")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        int today = pages.screen(request).today().getYear();
        ComplaintFilter filter = filter(request);
        return pages.show(
                request,
                "cn/yangguang/complaint/web/office/complaints.jte",
                new View(
                        lists.find(filter, who.person()),
                        filter,
                        figures.of(who.person(), filter.year() == 0 ? today : filter.year()),
                        IntStream.iterate(today, y -> y >= today - 10, y -> y - 1)
                                .mapToObj(y -> new Choice("" + y, "" + y))
                                .toList(),
                        !ComplaintIntake.keysIn(who.person()).isEmpty(),
                        organs));
    }

    /** The same list as a table. No words and no names. */
    @GetMapping("/office/complaints.csv")
    ResponseEntity<byte[]> table(HttpServletRequest request, SignedIn who) {
        var text = new StringBuilder("\uFEFF编号,类别,方式,涉及机关,收到日期,状态,办理期限,答复日期,满意度\r\n");
        for (ComplaintLine line : lists.find(filter(request), who.person())) {
            text.append(row(line)).append("\r\n");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"complaints.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String row(ComplaintLine line) {
        var entry = line.entry();
        ComplaintStage stage = entry.stage();
        Rating rating = entry.rating();
        return Stream.of(
                        entry.number(),
                        entry.kind().title(),
                        entry.registered().way().title(),
                        organs.find(entry.registered().organ())
                                .map(Organ::fullName)
                                .orElse(""),
                        entry.clockFrom().toString(),
                        stage == null ? "" : stage.title(),
                        line.clock().due().toString(),
                        entry.answeredOn() == null ? "" : String.valueOf(entry.answeredOn()),
                        rating == null ? "" : rating.title())
                .reduce((a, b) -> a + "," + b)
                .orElse("");
    }

    private static ComplaintFilter filter(HttpServletRequest request) {
        String year = Typed.line(request, "year");
        return new ComplaintFilter(
                one(request, "kind", EntryKind.values()),
                one(request, "way", ReceiptWay.values()),
                one(request, "stage", ComplaintStage.values()),
                one(request, "answered", ComplaintFilter.Answered.values()),
                one(request, "rating", Rating.values()),
                year.matches("20\\d\\d") ? Integer.parseInt(year) : 0);
    }

    static <E extends Enum<E>> @Nullable E one(HttpServletRequest request, String field, E[] all) {
        String asked = Typed.line(request, field);
        return Stream.of(all)
                .filter(value -> value.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}

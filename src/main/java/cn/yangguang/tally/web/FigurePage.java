package cn.yangguang.tally.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.tally.CountedRecord;
import cn.yangguang.tally.Tally;
import cn.yangguang.tally.TallyCheck;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.YearForm;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One figure of a year with the records behind it. What a person may not see is told as a number. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER, Duty.INSPECTOR, Duty.STATISTICIAN})
class FigurePage {

    private static final String TEMPLATE = "cn/yangguang/tally/web/figure.jte";
    private static final String CELL = "/office/figures/{year:20\\d\\d}/{cell:[A-Za-z0-9.]{1,40}}";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int SHOWN = 500;

    private final Pages pages;
    private final Tally tally;
    private final TallyCheck check;
    private final FigureReach reach;
    private final Organs organs;

    FigurePage(Pages pages, Tally tally, TallyCheck check, FigureReach reach, Organs organs) {
        this.pages = pages;
        this.tally = tally;
        this.check = check;
        this.reach = reach;
        this.organs = organs;
    }

    @GetMapping(CELL)
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable int year,
            @PathVariable String cell,
            @RequestParam(defaultValue = "") String organ) {
        String key = asked(who.person(), organ, year, cell);
        List<CountedRecord> all = tally.records(key, year, cell);
        List<CountedRecord> seen = seen(who.person(), all);
        Screen screen = pages.screen(request);
        return pages.show(
                request,
                TEMPLATE,
                new FigureView(
                        key,
                        names(who.person()),
                        year,
                        cell,
                        place(screen, year, cell),
                        tally.tables(key, year).value(cell).orElse(null),
                        tally.explain(year, cell).words(),
                        seen.subList(0, Math.min(SHOWN, seen.size())),
                        Math.max(0, seen.size() - SHOWN),
                        all.size() - seen.size(),
                        reach.opens(who.person(), key),
                        check.lastFound(key)));
    }

    /** The same list, whole, for a spreadsheet. */
    @GetMapping(CELL + "/records.csv")
    ResponseEntity<byte[]> csv(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable int year,
            @PathVariable String cell,
            @RequestParam(defaultValue = "") String organ) {
        String key = asked(who.person(), organ, year, cell);
        byte[] file = FigureCsv.of(pages.screen(request), seen(who.person(), tally.records(key, year, cell)));
        var name = ContentDisposition.attachment()
                .filename(key + "-" + year + "-" + cell + ".csv", StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(file);
    }

    /** What is not there, or not for this person: 404. */
    private String asked(Person person, String organ, int year, String cell) {
        return reach.organs(person).stream()
                .filter(key -> organ.isEmpty() || key.equals(organ))
                .findFirst()
                .filter(key -> tally.knows(year, cell))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<CountedRecord> seen(Person person, List<CountedRecord> all) {
        return all.stream()
                .filter(it -> reach.lists(person, it.kind(), it.organ()))
                .toList();
    }

    private Map<String, String> names(Person person) {
        Map<String, String> names = new LinkedHashMap<>();
        reach.organs(person)
                .forEach(key -> names.put(key, organs.find(key).map(Organ::name).orElse(key)));
        return names;
    }

    private static String place(Screen screen, int year, String cell) {
        return YearForm.of(year)
                .flatMap(form -> form.cell(cell))
                .map(FormCell::place)
                .orElseGet(() -> screen.of("tally.place", cell));
    }
}

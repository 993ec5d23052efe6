package cn.yangguang.application.web.office;

import cn.yangguang.application.CaseClocks;
import cn.yangguang.application.CaseLists;
import cn.yangguang.application.CaseReach;
import cn.yangguang.application.CaseSummary;
import cn.yangguang.application.DueMove;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 申请登记簿: the cases of one's organs, the most urgent first; whole where one handles them, masked where one supervises. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER, Duty.INSPECTOR})
class CaseRegisterPage {

    private static final String TEMPLATE = "cn/yangguang/application/web/office/register.jte";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Pages pages;
    private final CaseLists lists;
    private final CaseReach reach;
    private final Organs organs;
    private final CaseClocks clocks;

    CaseRegisterPage(Pages pages, CaseLists lists, CaseReach reach, Organs organs, CaseClocks clocks) {
        this.pages = pages;
        this.lists = lists;
        this.reach = reach;
        this.organs = organs;
        this.clocks = clocks;
    }

    @GetMapping("/office/applications")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        Person person = who.person();
        CaseAsked asked = CaseAsked.of(request);
        List<CaseSummary> rows = rows(asked, person);
        return pages.show(
                request,
                TEMPLATE,
                new RegisterView(
                        asked,
                        rows,
                        names(reach.all(person)),
                        !reach.entering(person).isEmpty(),
                        !reach.masked(person).isEmpty(),
                        !reach.whole(person).isEmpty(),
                        moves(rows)));
    }

    private List<DueMove> moves(List<CaseSummary> rows) {
        Set<String> numbers =
                rows.stream().map(row -> row.subject().registered().number()).collect(Collectors.toSet());
        return clocks.moves().stream()
                .filter(move -> numbers.contains(move.number()))
                .toList();
    }

    /** The same list as a file for a spreadsheet. */
    @GetMapping("/office/applications/register.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request, SignedIn who) {
        Person person = who.person();
        Screen screen = pages.screen(request);
        byte[] file = RegisterCsv.of(screen, rows(CaseAsked.of(request), person), names(reach.all(person)));
        String name = screen.of("application.register") + "-" + screen.today() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    private List<CaseSummary> rows(CaseAsked asked, Person person) {
        return lists.list(asked.filter(reach.all(person)), person).stream()
                .filter(asked::admits)
                .toList();
    }

    private Map<String, String> names(Set<String> keys) {
        Map<String, String> names = new LinkedHashMap<>();
        keys.stream()
                .map(key -> Map.entry(key, organs.find(key).map(Organ::name).orElse(key)))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }
}

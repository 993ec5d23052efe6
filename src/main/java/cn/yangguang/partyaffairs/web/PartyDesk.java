package cn.yangguang.partyaffairs.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.noticeboard.BoardSheets;
import cn.yangguang.noticeboard.SheetFormat;
import cn.yangguang.noticeboard.SheetSource;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.page.Typed;
import cn.yangguang.partyaffairs.PartyAffairs;
import cn.yangguang.partyaffairs.PartyItem;
import cn.yangguang.partyaffairs.PartyPublication;
import cn.yangguang.partyaffairs.PartyPublication.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** 党务公开 for the staff of an organ: write, publish by another person, withdraw, print for the board. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.VILLAGE_REPORTER})
public class PartyDesk {

    private static final String TEMPLATE = "cn/yangguang/partyaffairs/web/desk.jte";

    private final Pages pages;
    private final Organs organs;
    private final PartyAffairs affairs;
    private final BoardSheets sheets;
    private final SiteAddress site;

    PartyDesk(Pages pages, Organs organs, PartyAffairs affairs, BoardSheets sheets, SiteAddress site) {
        this.pages = pages;
        this.organs = organs;
        this.affairs = affairs;
        this.sheets = sheets;
        this.site = site;
    }

    /** @param signable ids of drafts the person may publish */
    public record View(
            Organ organ,
            List<PartyItem> items,
            List<PartyPublication> all,
            boolean writes,
            boolean signs,
            Set<Long> signable,
            FormProblems problems,
            HttpServletRequest typed) {

        public String here() {
            return "/office/party/" + organ.key();
        }

        public String title(String item) {
            return items.stream()
                    .filter(one -> one.code().equals(item))
                    .findFirst()
                    .orElseThrow()
                    .title();
        }

        public List<Choice> choices() {
            return items.stream()
                    .map(item -> new Choice(item.code(), item.title()))
                    .toList();
        }

        public String at(String field) {
            return problems.all().isEmpty() ? "" : Typed.lines(typed.getParameter(field));
        }
    }

    @GetMapping("/office/party/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        return pages.show(request, TEMPLATE, view(request, who.person(), seen(who, organ), List.of()));
    }

    @PostMapping("/office/party/{organ}")
    ResponseEntity<byte[]> write(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Scope scope = Typed.line(request, "scope").equals("SOCIETY") ? Scope.SOCIETY : Scope.PARTY;
        return done(
                request,
                who,
                seen(who, organ),
                "party-written",
                affairs.write(
                        organ,
                        Typed.line(request, "item"),
                        scope,
                        Typed.line(request, "title"),
                        Typed.lines(request.getParameter("body")),
                        who.person(),
                        who.origin()));
    }

    @PostMapping("/office/party/{organ}/{id:\\d{1,18}}/publication")
    ResponseEntity<byte[]> publish(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long id) {
        boolean checked = !Typed.line(request, "checked").isEmpty();
        Organ seen = seen(who, organ);
        return done(
                request, who, seen, "party-published", affairs.publish(organ, id, checked, who.person(), who.origin()));
    }

    @PostMapping("/office/party/{organ}/{id:\\d{1,18}}/withdrawal")
    ResponseEntity<byte[]> withdraw(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long id) {
        Organ seen = seen(who, organ);
        return done(request, who, seen, "party-withdrawn", affairs.withdraw(organ, id, who.person(), who.origin()));
    }

    @GetMapping("/office/party/{organ}/{id:\\d{1,18}}/sheet.pdf")
    ResponseEntity<byte[]> sheet(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long id) {
        Organ seen = seen(who, organ);
        PartyPublication of = affairs.find(organ, id)
                .filter(PartyPublication::live)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate day = of.publishedOn();
        String address = of.scope() == Scope.SOCIETY ? site.base(request) + "/party/" + id : "";
        var source = new SheetSource(
                seen.fullName(),
                "党务公开",
                "",
                of.title(),
                of.body(),
                day == null ? LocalDate.EPOCH : day,
                "",
                address,
                "");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(sheets.print(List.of(source), SheetFormat.USUAL).pdf());
    }

    private ResponseEntity<byte[]> done(
            HttpServletRequest request, SignedIn who, Organ organ, String said, List<FieldProblem> problems) {
        return problems.isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/party/" + organ.key() + "?said=" + said))
                        .build()
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        TEMPLATE,
                        view(request, who.person(), organ, problems));
    }

    private View view(HttpServletRequest request, Person person, Organ organ, List<FieldProblem> problems) {
        List<PartyPublication> all = affairs.of(organ.key());
        return new View(
                organ,
                affairs.items(),
                all,
                affairs.writes(person, organ.key()),
                person.holds(Duty.SIGNATORY, organ.key()),
                all.stream()
                        .filter(one -> affairs.signs(person, one))
                        .map(PartyPublication::id)
                        .collect(java.util.stream.Collectors.toSet()),
                new FormProblems(problems),
                request);
    }

    private Organ seen(SignedIn who, String key) {
        return organs.find(key)
                .filter(organ -> affairs.sees(who.person(), key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

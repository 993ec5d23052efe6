package cn.yangguang.remedy.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.ActField;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.remedy.NewRemedy;
import cn.yangguang.remedy.RemedyAsked;
import cn.yangguang.remedy.RemedyDetail;
import cn.yangguang.remedy.RemedyKind;
import cn.yangguang.remedy.RemedyOutcome;
import cn.yangguang.remedy.RemedyParticulars;
import cn.yangguang.remedy.RemedyRecords;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Records a review, a lawsuit or a complaint. */
@Controller
@Serves(Duty.HANDLER)
public class NewRemedyPage {

    private static final String TEMPLATE = "cn/yangguang/remedy/web/new-remedy.jte";

    /**
     * The form.
     *
     * @param once key of this form: sent twice it makes one record
     */
    public record View(
            RemedyKind kind,
            List<Choice> organs,
            String organ,
            String application,
            List<ActField> fields,
            String once,
            List<String> problems) {}

    private final Pages pages;
    private final RemedyRecords records;
    private final RemedyKinds kinds;

    NewRemedyPage(Pages pages, RemedyRecords records, RemedyKinds kinds) {
        this.pages = pages;
        this.records = records;
        this.kinds = kinds;
    }

    @GetMapping("/office/remedies/new")
    ResponseEntity<byte[]> fresh(
            HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String kind) {
        RemedyParticulars today = RemedyParticulars.NONE.with(
                RemedyDetail.ON, pages.screen(request).today().toString());
        return show(
                request,
                HttpStatus.OK,
                who,
                known(kind),
                today,
                UUID.randomUUID().toString(),
                List.of());
    }

    @PostMapping("/office/remedies")
    ResponseEntity<byte[]> record(
            HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String kind) {
        RemedyKind sort = known(kind);
        RemedyParticulars given = RemedyForms.sent(request, RemedyRecords.asked(sort));
        String organ = line(request, "organ");
        String keeper = kinds.keeper(sort, organ, who.person()).orElse("");
        String about = line(request, "application");
        String once = line(request, "once");
        String key = once.matches("[0-9a-f-]{8,64}") ? once : UUID.randomUUID().toString();
        RemedyOutcome outcome = records.record(
                new NewRemedy(sort, organ, keeper, about.isEmpty() ? null : about, given, key),
                who.person(),
                who.origin());
        return switch (outcome) {
            case RemedyOutcome.Done(var id, var stage) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/remedies/" + id + "?said=remedy-record"))
                        .build();
            case RemedyOutcome.Refused(var reasons) -> {
                Screen screen = pages.screen(request);
                yield show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        who,
                        sort,
                        given,
                        key,
                        reasons.stream().map(r -> RemedyWords.of(screen, r)).toList());
            }
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            RemedyKind kind,
            RemedyParticulars given,
            String once,
            List<String> problems) {
        Screen screen = pages.screen(request);
        List<RemedyAsked> asks = RemedyRecords.asked(kind);
        List<ActField> fields = asks.stream()
                .map(asked -> RemedyForms.field(screen, asked, given.get(asked.detail())))
                .toList();
        return pages.show(
                request,
                status,
                TEMPLATE,
                new View(
                        kind,
                        kinds.organs(kind, who.person()),
                        line(request, "organ"),
                        line(request, "application"),
                        fields,
                        once,
                        problems));
    }

    private static RemedyKind known(String kind) {
        return RemediesPage.kind(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String line(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }
}

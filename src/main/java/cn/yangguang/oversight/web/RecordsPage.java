package cn.yangguang.oversight.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.OversightReach;
import cn.yangguang.oversight.OversightReach.Sight;
import cn.yangguang.oversight.RecordLine;
import cn.yangguang.oversight.UnitRecords;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Records of a unit below: masked, and one opened with a reason. Nothing of it is kept by the browser. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR})
public class RecordsPage {

    private static final String AT = UnitPage.AT + "/records/{kind:[a-z]{1,30}}";
    private static final String TEMPLATE = "cn/yangguang/oversight/web/records.jte";

    /**
     * The page.
     *
     * @param opening whether the person may open one
     * @param asked number of the record that was asked for, empty when none was
     * @param opened that record, once it is opened
     * @param wanting whether the reason is missing
     */
    public record View(
            Organ organ,
            String kind,
            List<RecordLine> lines,
            boolean opening,
            String asked,
            @Nullable RecordLine opened,
            boolean wanting) {}

    private final Pages pages;
    private final Organs organs;
    private final OversightReach reach;
    private final UnitRecords records;

    RecordsPage(Pages pages, Organs organs, OversightReach reach, UnitRecords records) {
        this.pages = pages;
        this.organs = organs;
        this.reach = reach;
        this.records = records;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> list(
            HttpServletRequest request, SignedIn who, @PathVariable String key, @PathVariable String kind) {
        return show(request, HttpStatus.OK, who, key, kind, Typed.line(request, "number"), null, false);
    }

    @PostMapping(AT)
    ResponseEntity<byte[]> open(
            HttpServletRequest request, SignedIn who, @PathVariable String key, @PathVariable String kind) {
        String number = Typed.line(request, "number");
        String reason = Typed.line(request, "reason");
        return switch (records.open(key, kind, number, reason, who.person(), who.origin())) {
            case UnitRecords.Opening.Opened(RecordLine line) ->
                show(request, HttpStatus.OK, who, key, kind, number, line, false);
            case UnitRecords.Opening.ReasonWanting() ->
                show(request, HttpStatus.UNPROCESSABLE_CONTENT, who, key, kind, number, null, true);
            case UnitRecords.Opening.Unknown() -> throw UnitPage.notThere();
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            String key,
            String kind,
            String asked,
            @Nullable RecordLine opened,
            boolean wanting) {
        Organ organ = organs.find(key).orElseThrow(UnitPage::notThere);
        List<RecordLine> lines = records.lines(key, kind, who.person()).orElseThrow(UnitPage::notThere);
        boolean opening = reach.of(who.person(), key, Sight.OPENED).isPresent();
        var page = pages.show(request, status, TEMPLATE, new View(organ, kind, lines, opening, asked, opened, wanting));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page.getBody());
    }
}

package cn.yangguang.complaint.web.office;

import cn.yangguang.complaint.ComplaintIntake;
import cn.yangguang.complaint.EntryKind;
import cn.yangguang.complaint.IntakeOutcome;
import cn.yangguang.complaint.NewComplaint;
import cn.yangguang.complaint.ReceiptWay;
import cn.yangguang.complaint.web.portal.SentFiles;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What came by telephone, letter box, visit or from another organ, keyed in by the office. The caller may stay anonymous. */
@Controller
@Serves({Duty.HANDLER, Duty.INSPECTOR})
public class KeyInPage {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The form as typed, by the names of its fields. */
    public record View(Map<String, String> typed, List<Choice> organs, FormProblems problems) {

        public String get(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    /** Number and code, shown once, to be told to the caller. */
    public record ReceiptView(String number, String code) {}

    private static final List<String> FIELDS = List.of(
            "kind",
            "way",
            "organ",
            "item",
            "cameOn",
            "cameTime",
            "note",
            "words",
            "concerned",
            "leaders",
            "name",
            "contact",
            "once");

    private final Pages pages;
    private final ComplaintIntake intake;
    private final Organs organs;

    KeyInPage(Pages pages, ComplaintIntake intake, Organs organs) {
        this.pages = pages;
        this.intake = intake;
        this.organs = organs;
    }

    @GetMapping("/office/complaints/new")
    ResponseEntity<byte[]> fresh(HttpServletRequest request, SignedIn who) {
        Map<String, String> typed = Map.of(
                "once", UUID.randomUUID().toString(),
                "cameOn", pages.screen(request).today().toString());
        return show(request, HttpStatus.OK, who, typed, List.of());
    }

    @PostMapping("/office/complaints")
    ResponseEntity<byte[]> keyIn(HttpServletRequest request, SignedIn who) {
        Map<String, String> typed = typed(request);
        List<FieldProblem> problems = new ArrayList<>();
        SentFiles files = SentFiles.of(request);
        problems.addAll(files.problems());
        EntryKind kind = ComplaintsPage.one(request, "kind", EntryKind.values());
        ReceiptWay way = ComplaintsPage.one(request, "way", ReceiptWay.values());
        Instant came = came(typed);
        String once = typed.getOrDefault("once", "");
        if (kind == null) {
            problems.add(FieldProblem.of("kind", "complaint.portal.kind.none"));
        }
        if (way == null || way == ReceiptWay.ONLINE) {
            problems.add(FieldProblem.of("way", "complaint.intake.WAY"));
        }
        if (came == null) {
            problems.add(FieldProblem.of("cameOn", "complaint.intake.CAME"));
        }
        if (!once.matches("[0-9a-f-]{36}")) {
            problems.add(FieldProblem.of("", "complaint.portal.old"));
        }
        if (kind == null || way == null || came == null || !problems.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, who, typed, problems);
        }
        return switch (intake.receive(entry(typed, kind, way, came, files), once, who)) {
            case IntakeOutcome.Received(var number, var code, var keeper) ->
                Unkept.of(pages.show(
                        request, "cn/yangguang/complaint/web/office/keyed-in.jte", new ReceiptView(number, code)));
            case IntakeOutcome.Refused(var reasons) ->
                show(request, HttpStatus.UNPROCESSABLE_CONTENT, who, typed, reasons);
        };
    }

    private static NewComplaint entry(
            Map<String, String> typed, EntryKind kind, ReceiptWay way, Instant came, SentFiles files) {
        String item = typed.getOrDefault("item", "");
        return new NewComplaint(
                kind,
                way,
                typed.getOrDefault("organ", ""),
                item.matches("[\\p{L}\\p{N}〔〕/_.-]{1,60}") ? item : null,
                typed.getOrDefault("words", ""),
                typed.getOrDefault("concerned", ""),
                typed.getOrDefault("leaders", "").equals("yes"),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("contact", ""),
                came,
                typed.getOrDefault("note", ""),
                files.papers());
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new java.util.HashMap<>();
        FIELDS.forEach(field -> typed.put(
                field, field.equals("words") ? Typed.lines(request.getParameter(field)) : Typed.line(request, field)));
        return typed;
    }

    private static @org.jspecify.annotations.Nullable Instant came(Map<String, String> typed) {
        String time = typed.getOrDefault("cameTime", "");
        try {
            return LocalDateTime.parse(typed.getOrDefault("cameOn", "") + "T" + (time.isEmpty() ? "00:00" : time))
                    .atZone(ZONE)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            Map<String, String> typed,
            List<FieldProblem> problems) {
        List<Choice> about = ComplaintIntake.keysIn(who.person()).stream()
                .sorted()
                .flatMap(key -> Stream.concat(organs.find(key).stream(), organs.activeBelow(key).stream()))
                .distinct()
                .map(organ -> new Choice(organ.key(), organ.fullName()))
                .toList();
        return pages.show(
                request,
                status,
                "cn/yangguang/complaint/web/office/key-in.jte",
                new View(typed, about, new FormProblems(problems)));
    }
}

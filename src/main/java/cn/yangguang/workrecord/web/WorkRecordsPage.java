package cn.yangguang.workrecord.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.workrecord.EntryField;
import cn.yangguang.workrecord.EntryTable;
import cn.yangguang.workrecord.Register;
import cn.yangguang.workrecord.WorkRecords;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 工作台账: the registers of an organ by year; entries one by one or as a table. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
public class WorkRecordsPage {

    private static final String TEMPLATE = "cn/yangguang/workrecord/web/register.jte";
    private static final String ONE = "/office/work-records/{organ}/{register:training|meeting|publicity|staff|money}";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Pages pages;
    private final RecordDesk desk;
    private final WorkRecords records;
    private final EntryTable table;

    WorkRecordsPage(Pages pages, RecordDesk desk, WorkRecords records, EntryTable table) {
        this.pages = pages;
        this.desk = desk;
        this.records = records;
        this.table = table;
    }

    @GetMapping("/office/work-records")
    ResponseEntity<byte[]> first(HttpServletRequest request, SignedIn who) {
        String asked = request.getParameter("organ");
        return RecordDesk.to("/office/work-records/" + (asked == null ? desk.first(who) : desk.seen(who, asked)).key());
    }

    @GetMapping("/office/work-records/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Register register = RecordDesk.register(request.getParameter("register"));
        return pages.show(request, TEMPLATE, view(request, who, desk.seen(who, organ), register, List.of(), List.of()));
    }

    @PostMapping(ONE)
    ResponseEntity<byte[]> add(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String register) {
        Organ seen = desk.seen(who, organ);
        Register into = RecordDesk.register(register);
        Map<EntryField, String> typed = RecordDesk.typed(into, request);
        List<FieldProblem> problems = records.add(organ, into, typed, who.person(), who.origin());
        return problems.isEmpty()
                ? to(organ, into, typed.getOrDefault(EntryField.ON, ""), "workrecord-entered")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        TEMPLATE,
                        view(request, who, seen, into, problems, List.of()));
    }

    @PostMapping(ONE + "/import")
    ResponseEntity<byte[]> bring(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String register) {
        Organ seen = desk.seen(who, organ);
        Register into = RecordDesk.register(register);
        RecordDesk.Sent sent = RecordDesk.file(request);
        String csv = sent == null ? "" : new String(sent.bytes(), StandardCharsets.UTF_8);
        Screen screen = pages.screen(request);
        EntryTable.Brought brought =
                table.bring(organ, into, csv, field -> heading(screen, field), who.person(), who.origin());
        return brought.wrong().isEmpty()
                ? to(organ, into, "", "workrecord-imported")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        TEMPLATE,
                        view(request, who, seen, into, List.of(), brought.wrong()));
    }

    /** Heads as the import reads them. */
    @GetMapping(ONE + "/{year:20\\d\\d}.csv")
    ResponseEntity<byte[]> csv(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String register,
            @PathVariable int year) {
        Register asked = RecordDesk.register(register);
        Screen screen = pages.screen(request);
        byte[] file =
                EntryCsv.of(screen, asked, records.of(desk.seen(who, organ).key(), asked, year));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + organ + "-" + register + "-" + year + ".csv\"")
                .body(file);
    }

    static String heading(Screen screen, EntryField field) {
        return screen.of("workrecord.field." + field.name());
    }

    private static ResponseEntity<byte[]> to(String organ, Register register, String day, String said) {
        String year = day.length() > 4 ? "&year=" + day.substring(0, 4) : "";
        return RecordDesk.to(
                "/office/work-records/" + organ + "?register=" + RecordDesk.address(register) + year + "&said=" + said);
    }

    private WorkRecordsView view(
            HttpServletRequest request,
            SignedIn who,
            Organ organ,
            Register register,
            List<FieldProblem> problems,
            List<EntryTable.WrongLine> wrong) {
        int year = desk.year(request);
        return new WorkRecordsView(
                organ,
                desk.choices(who),
                register,
                year,
                records.of(organ.key(), register, year),
                records.keeps(who.person(), organ.key()),
                problems.isEmpty() ? Map.of() : RecordDesk.typed(register, request),
                new FormProblems(problems),
                wrong);
    }
}

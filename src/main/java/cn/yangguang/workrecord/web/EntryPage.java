package cn.yangguang.workrecord.web;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.workrecord.Entry;
import cn.yangguang.workrecord.EntryField;
import cn.yangguang.workrecord.Register;
import cn.yangguang.workrecord.WorkRecords;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One entry with all its versions and its evidence; correcting it, striking it out. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
public class EntryPage {

    private static final String TEMPLATE = "cn/yangguang/workrecord/web/entry.jte";
    private static final String ONE = "/office/work-records/entries/{id:\\d{1,18}}";

    private final Pages pages;
    private final RecordDesk desk;
    private final WorkRecords records;
    private final Contents contents;

    EntryPage(Pages pages, RecordDesk desk, WorkRecords records, Contents contents) {
        this.pages = pages;
        this.desk = desk;
        this.records = records;
        this.contents = contents;
    }

    /** @param typed what stands in the form of the correction */
    public record View(
            Organ organ,
            Entry entry,
            boolean keeps,
            Map<EntryField, String> typed,
            String reason,
            FormProblems problems) {

        public String here() {
            return "/office/work-records/entries/" + entry.id();
        }

        public Register register() {
            return entry.register();
        }

        public String back() {
            return "/office/work-records/" + organ.key() + "?register=" + RecordDesk.address(register()) + "&year="
                    + entry.content().on().getYear();
        }

        public String at(EntryField field) {
            return typed.getOrDefault(field, "");
        }
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Entry entry = entry(who, id);
        var typed = new EnumMap<EntryField, String>(EntryField.class);
        entry.register()
                .fields()
                .forEach(field -> typed.put(field, entry.content().typed(field)));
        return pages.show(request, TEMPLATE, view(who, entry, typed, "", List.of()));
    }

    @PostMapping(ONE + "/correction")
    ResponseEntity<byte[]> correct(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Entry entry = entry(who, id);
        var typed = RecordDesk.typed(entry.register(), request);
        String reason = Typed.line(request, "reason");
        return answer(
                request,
                who,
                id,
                "workrecord-corrected",
                typed,
                records.correct(entry, seen(request), typed, reason, who.person(), who.origin()));
    }

    @PostMapping(ONE + "/striking")
    ResponseEntity<byte[]> strike(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Entry entry = entry(who, id);
        return answer(
                request,
                who,
                id,
                "workrecord-struck",
                Map.of(),
                records.strike(entry, seen(request), Typed.line(request, "reason"), who.person(), who.origin()));
    }

    @PostMapping(ONE + "/files")
    ResponseEntity<byte[]> attach(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Entry entry = entry(who, id);
        RecordDesk.Sent sent = RecordDesk.file(request);
        List<FieldProblem> problems = sent == null
                ? List.of(FieldProblem.of("file", "workrecord.problem.nofile"))
                : records.attach(entry, sent.name(), sent.bytes(), who.person(), who.origin());
        return answer(request, who, id, "workrecord-attached", Map.of(), problems);
    }

    @GetMapping(ONE + "/files/{hash:[0-9a-f]{64}}")
    ResponseEntity<InputStreamResource> file(SignedIn who, @PathVariable long id, @PathVariable String hash)
            throws IOException {
        Entry.EvidenceFile kept = entry(who, id).files().stream()
                .filter(file -> file.hash().equals(hash))
                .findFirst()
                .orElseThrow(RecordDesk::notThere);
        StoredFile file = Optional.of(hash).flatMap(contents::find).orElseThrow(RecordDesk::notThere);
        var name = ContentDisposition.attachment()
                .filename(kept.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new InputStreamResource(contents.open(file)));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            SignedIn who,
            long id,
            String said,
            Map<EntryField, String> typed,
            List<FieldProblem> problems) {
        return problems.isEmpty()
                ? RecordDesk.to("/office/work-records/entries/" + id + "?said=" + said)
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        TEMPLATE,
                        view(who, entry(who, id), typed, Typed.line(request, "reason"), problems));
    }

    private View view(
            SignedIn who, Entry entry, Map<EntryField, String> typed, String reason, List<FieldProblem> problems) {
        return new View(
                desk.seen(who, entry.organ()),
                entry,
                records.keeps(who.person(), entry.organ()),
                typed,
                reason,
                new FormProblems(problems));
    }

    private Entry entry(SignedIn who, long id) {
        Entry entry = records.find(id).orElseThrow(RecordDesk::notThere);
        desk.seen(who, entry.organ());
        return entry;
    }

    private static int seen(HttpServletRequest request) {
        String sent = Typed.line(request, "seen");
        return sent.matches("[0-9]{1,6}") ? Integer.parseInt(sent) : 0;
    }
}

package cn.yangguang.handover.web;

import cn.yangguang.handover.Handovers;
import cn.yangguang.handover.Packages;
import cn.yangguang.handover.Parcel;
import cn.yangguang.handover.Recipient;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.tabular.ImportProgress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 移交 of an organ: its packages, a new one, and who receives them. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class HandoverPage {

    private static final String TEMPLATE = "cn/yangguang/handover/web/handover.jte";

    /** @param typed what was typed into the form with the problems */
    public record View(
            Organ organ,
            List<Organ> organs,
            List<Recipient> recipients,
            List<Parcel> parcels,
            Map<Long, Integer> waiting,
            FormProblems problems,
            Map<String, String> typed) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    private final Pages pages;
    private final Handovers handovers;
    private final Packages packages;
    private final Organs organs;

    HandoverPage(Pages pages, Handovers handovers, Packages packages, Organs organs) {
        this.pages = pages;
        this.handovers = handovers;
        this.packages = packages;
        this.organs = organs;
    }

    @GetMapping("/office/handover")
    ResponseEntity<byte[]> first(SignedIn who) {
        return own(who).stream()
                .findFirst()
                .map(organ -> to("/office/handover/" + organ.key()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/office/handover/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        return pages.show(request, TEMPLATE, view(who, organ, List.of(), Map.of()));
    }

    @PostMapping("/office/handover/{organ}/recipients")
    ResponseEntity<byte[]> recipient(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @RequestParam Map<String, String> typed) {
        Duty duty = acting(who, organ);
        Recipient.Kind kind = Arrays.stream(Recipient.Kind.values())
                .filter(one -> one.name().equals(typed.getOrDefault("kind", "")))
                .findFirst()
                .orElse(Recipient.Kind.OTHER);
        List<FieldProblem> problems = handovers.recipient(
                organ,
                kind,
                typed.getOrDefault("name", ""),
                typed.getOrDefault("contact", ""),
                !typed.containsKey("closed"),
                who.as(duty, organ));
        return answer(request, who, organ, problems, typed, "/office/handover/" + organ + "?said=handover-recipient");
    }

    @PostMapping("/office/handover/{organ}/packages")
    ResponseEntity<byte[]> put(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @RequestParam Map<String, String> typed) {
        Duty duty = acting(who, organ);
        var days = new Days(typed);
        if (!days.problems().isEmpty()) {
            return answer(request, who, organ, days.problems(), typed, "");
        }
        String recipient = typed.getOrDefault("recipient", "");
        Handovers.Put put = handovers.put(
                organ,
                recipient.matches("[0-9]{1,18}") ? Long.parseLong(recipient) : 0,
                days.from(),
                days.to(),
                who.as(duty, organ));
        Long id = put.parcel();
        if (id != null) {
            Thread.ofVirtual().name("handover-" + id).start(() -> packages.seal(id, ImportProgress.SILENT));
        }
        return answer(request, who, organ, put.problems(), typed, "/office/handover/packages/" + id);
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            SignedIn who,
            String organ,
            List<FieldProblem> problems,
            Map<String, String> typed,
            String done) {
        return problems.isEmpty()
                ? to(done)
                : pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, view(who, organ, problems, typed));
    }

    private View view(SignedIn who, String key, List<FieldProblem> problems, Map<String, String> typed) {
        acting(who, key);
        Organ organ = organs.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Recipient> recipients = handovers.recipients(key);
        Map<Long, Integer> waiting = new HashMap<>();
        recipients.forEach(one -> waiting.put(one.id(), handovers.waiting(key, one.id(), null, null)));
        return new View(organ, own(who), recipients, handovers.of(key), waiting, new FormProblems(problems), typed);
    }

    private List<Organ> own(SignedIn who) {
        Set<String> keys = who.person().organsOf(Handovers.ACTING);
        return keys.stream().sorted().flatMap(key -> organs.find(key).stream()).toList();
    }

    /** Another organ's is as absent as one that does not exist. */
    private static Duty acting(SignedIn who, String organ) {
        return Handovers.ACTING.stream()
                .filter(one -> who.person().holds(one, organ))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}

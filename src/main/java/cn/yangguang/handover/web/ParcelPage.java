package cn.yangguang.handover.web;

import cn.yangguang.handover.Entry;
import cn.yangguang.handover.Handovers;
import cn.yangguang.handover.Packages;
import cn.yangguang.handover.Parcel;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** One package: what is in it, its receipt. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class ParcelPage {

    private static final String TEMPLATE = "cn/yangguang/handover/web/parcel.jte";

    /** @param progress how far the making has come, null when it is not under way here */
    public record View(
            Parcel parcel,
            List<Entry> entries,
            Packages.@Nullable Progress progress,
            FormProblems problems,
            Map<String, String> typed,
            String refused) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    private final Pages pages;
    private final Handovers handovers;
    private final Packages packages;

    ParcelPage(Pages pages, Handovers handovers, Packages packages) {
        this.pages = pages;
        this.handovers = handovers;
        this.packages = packages;
    }

    @GetMapping("/office/handover/packages/{id:\\d{1,18}}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        return pages.show(request, TEMPLATE, view(seen(handovers, who, id), List.of(), Map.of(), ""));
    }

    @PostMapping("/office/handover/packages/{id:\\d{1,18}}/receipt")
    ResponseEntity<byte[]> receive(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile scan)
            throws IOException {
        Parcel parcel = seen(handovers, who, id);
        List<FieldProblem> problems = handovers.receive(
                id,
                Days.of(typed.getOrDefault("on", "")),
                typed.getOrDefault("person", ""),
                typed.getOrDefault("number", ""),
                scan == null ? null : scan.getBytes(),
                who.person(),
                who.as(duty(who, parcel), parcel.organ()));
        return problems.isEmpty()
                ? to("/office/handover/packages/" + id + "?said=handover-received")
                : pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, view(parcel, problems, typed, ""));
    }

    @PostMapping("/office/handover/packages/{id:\\d{1,18}}/drop")
    ResponseEntity<byte[]> drop(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason) {
        Parcel parcel = seen(handovers, who, id);
        Optional<String> refused = handovers.drop(id, reason, who.as(duty(who, parcel), parcel.organ()));
        return refused.isEmpty()
                ? to("/office/handover/packages/" + id + "?said=handover-dropped")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        TEMPLATE,
                        view(parcel, List.of(), Map.of(), refused.get()));
    }

    private View view(Parcel parcel, List<FieldProblem> problems, Map<String, String> typed, String refused) {
        return new View(
                parcel,
                handovers.entries(parcel.id()),
                packages.progress(parcel.id()).orElse(null),
                new FormProblems(problems),
                typed,
                refused);
    }

    /** Another organ's is as absent as one that does not exist. */
    static Parcel seen(Handovers handovers, SignedIn who, long id) {
        return handovers
                .find(id)
                .filter(parcel ->
                        Handovers.ACTING.stream().anyMatch(duty -> who.person().holds(duty, parcel.organ())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Duty duty(SignedIn who, Parcel parcel) {
        return Handovers.ACTING.stream()
                .filter(duty -> who.person().holds(duty, parcel.organ()))
                .findFirst()
                .orElseThrow();
    }

    private static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}

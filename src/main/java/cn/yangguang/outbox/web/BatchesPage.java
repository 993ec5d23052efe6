package cn.yangguang.outbox.web;

import cn.yangguang.channel.Dispatches;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.outbox.Batches;
import cn.yangguang.outbox.Receipt;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** 批量报送: batches of an organ for platforms that take a workbook. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class BatchesPage {

    private static final String TEMPLATE = "cn/yangguang/outbox/web/batches.jte";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param receipt what was just read, or null @param refused message key, or empty */
    public record View(
            Organ organ,
            List<Batches.Platform> platforms,
            @Nullable Receipt receipt,
            String refused) {}

    private final Pages pages;
    private final Batches batches;
    private final Organs organs;

    BatchesPage(Pages pages, Batches batches, Organs organs) {
        this.pages = pages;
        this.batches = batches;
        this.organs = organs;
    }

    @GetMapping("/office/channels/batches/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        acting(who, organ);
        return pages.show(request, TEMPLATE, view(organ, null, ""));
    }

    @PostMapping("/office/channels/batches/{organ}")
    ResponseEntity<byte[]> make(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @RequestParam(defaultValue = "0") long account) {
        Actor actor = acting(who, organ);
        Optional<Long> made = batches.make(organ, account, actor);
        return made.isPresent() ? to(organ, "outbox-batched") : refused(request, organ, "outbox.refused.nothing");
    }

    @GetMapping("/office/channels/batches/{organ}/{id:\\d{1,18}}.xlsx")
    ResponseEntity<byte[]> workbook(SignedIn who, @PathVariable String organ, @PathVariable long id) {
        acting(who, organ);
        byte[] bytes = batches.workbook(organ, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORKBOOK))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=batch-" + organ + "-" + id + ".xlsx")
                .body(bytes);
    }

    @PostMapping("/office/channels/batches/{organ}/{id:\\d{1,18}}/handed-in")
    ResponseEntity<byte[]> handedIn(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long id) {
        Optional<String> problem = batches.handedIn(organ, id, acting(who, organ));
        return problem.isEmpty() ? to(organ, "outbox-handed-in") : refused(request, organ, problem.get());
    }

    @PostMapping("/office/channels/batches/{organ}/{id:\\d{1,18}}/receipt")
    ResponseEntity<byte[]> receipt(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Actor actor = acting(who, organ);
        if (file == null || file.isEmpty()) {
            return refused(request, organ, "outbox.refused.file");
        }
        try (InputStream in = file.getInputStream()) {
            Receipt receipt = batches.receipt(organ, id, in, actor);
            HttpStatus status = receipt.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
            return pages.show(request, status, TEMPLATE, view(organ, receipt, ""));
        }
    }

    private ResponseEntity<byte[]> refused(HttpServletRequest request, String organ, String key) {
        return pages.show(request, HttpStatus.CONFLICT, TEMPLATE, view(organ, null, key));
    }

    private View view(String organ, @Nullable Receipt receipt, String refused) {
        Organ found = organs.find(organ).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new View(found, batches.of(organ), receipt, refused);
    }

    /** Another organ's is as absent as one that does not exist. */
    private static Actor acting(SignedIn who, String organ) {
        return Dispatches.ACTING.stream()
                .filter(duty -> who.person().holds(duty, organ))
                .findFirst()
                .map(duty -> who.as(duty, organ))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> to(String organ, String said) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/channels/batches/" + organ + "?said=" + said))
                .build();
    }
}

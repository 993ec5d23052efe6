package cn.yangguang.sms.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.sms.Recipient;
import cn.yangguang.sms.RecipientImport;
import cn.yangguang.sms.Recipients;
import cn.yangguang.tabular.ImportOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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

/** 短信收件人: who agreed to be told, entered one by one or from a table; whoever wants no more leaves at once. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class RecipientsPage {

    private static final String TEMPLATE = "cn/yangguang/sms/web/recipients.jte";
    private static final int MOST = 500;

    private final Pages pages;
    private final SmsDesk desk;
    private final Recipients recipients;
    private final RecipientImport imports;

    RecipientsPage(Pages pages, SmsDesk desk, Recipients recipients, RecipientImport imports) {
        this.pages = pages;
        this.desk = desk;
        this.recipients = recipients;
        this.imports = imports;
    }

    /** @param typed what is typed again after a mistake @param imported what the table brought, or null */
    public record View(
            Organ organ,
            List<Recipient> recipients,
            int count,
            List<Choice> villages,
            Recipients.Typed typed,
            FormProblems problems,
            @Nullable ImportOutcome imported) {

        public String village(@Nullable String key) {
            return villages.stream()
                    .filter(one -> one.value().equals(key))
                    .map(Choice::label)
                    .findFirst()
                    .orElse("");
        }
    }

    @GetMapping("/office/sms/recipients/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        var empty = new Recipients.Typed("", "", "", "", "", "");
        return pages.show(request, TEMPLATE, view(desk.organ(who, organ), empty, List.of(), null));
    }

    @PostMapping("/office/sms/recipients/{organ}")
    ResponseEntity<byte[]> enter(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ of = desk.organ(who, organ);
        var typed = new Recipients.Typed(
                Typed.line(request, "phone"),
                Typed.line(request, "place"),
                Typed.line(request, "categories"),
                Typed.line(request, "day"),
                Typed.line(request, "way"),
                Typed.line(request, "note"));
        List<FieldProblem> problems = recipients.consent(organ, typed, desk.actor(who, organ));
        return problems.isEmpty()
                ? SmsDesk.to("/office/sms/recipients/" + organ + "?said=sms-consent")
                : pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, view(of, typed, problems, null));
    }

    @PostMapping("/office/sms/recipients/{organ}/import")
    ResponseEntity<byte[]> take(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @RequestParam MultipartFile file)
            throws IOException {
        Organ of = desk.organ(who, organ);
        var empty = new Recipients.Typed("", "", "", "", "", "");
        try (InputStream in = file.getInputStream()) {
            ImportOutcome outcome = imports.run(organ, in, desk.actor(who, organ));
            HttpStatus status = outcome.bad().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
            return pages.show(request, status, TEMPLATE, view(of, empty, List.of(), outcome));
        }
    }

    @PostMapping("/office/sms/recipients/{organ}/leaving")
    ResponseEntity<byte[]> leave(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @RequestParam long id) {
        desk.organ(who, organ);
        Optional<String> refused = recipients.leave(organ, id, desk.actor(who, organ));
        if (refused.isPresent()) {
            throw SmsDesk.absent();
        }
        return SmsDesk.to("/office/sms/recipients/" + organ + "?said=sms-left");
    }

    private View view(
            Organ organ, Recipients.Typed typed, List<FieldProblem> problems, @Nullable ImportOutcome imported) {
        return new View(
                organ,
                recipients.of(organ.key(), MOST),
                recipients.count(organ.key()),
                desk.villages(organ.key()),
                typed,
                new FormProblems(problems),
                imported);
    }
}

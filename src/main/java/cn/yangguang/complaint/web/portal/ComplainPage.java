package cn.yangguang.complaint.web.portal;

import cn.yangguang.complaint.IntakeOutcome;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Tickets;
import cn.yangguang.onlineform.Tickets.Ticket;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 我要反映: written, looked over, sent. All that was typed goes with the form from page to page; there is no session. */
@Controller
@OpenToAll("条例 Art. 46, 47, 51: everybody may say, complain and report, also without a name")
public class ComplainPage {

    private static final String TEMPLATES = "cn/yangguang/complaint/web/portal/";

    /** The receipt, shown once. */
    public record ReceiptView(PublicFrame frame, String number, String code, String kind) {}

    private final ComplaintSending sending;
    private final ComplainViews views;
    private final Tickets tickets;
    private final Pages pages;

    ComplainPage(ComplaintSending sending, ComplainViews views, Tickets tickets, Pages pages) {
        this.sending = sending;
        this.views = views;
        this.tickets = tickets;
        this.pages = pages;
    }

    /** {@code organ}, {@code item}, {@code kind} say what it is about, when one comes from there. */
    @GetMapping("/complaints/new")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        ComplainForm form = ComplainForm.read(request).with(tickets.fresh(ComplaintSending.FORM, ""));
        return written(request, HttpStatus.OK, form.organ().isEmpty() ? form.about(views.sole()) : form, List.of());
    }

    /** {@code do=edit}: back to the form; otherwise on to the look over. */
    @PostMapping("/complaints/new")
    ResponseEntity<byte[]> write(HttpServletRequest request) {
        ComplainForm form = renewed(ComplainForm.read(request));
        if (Typed.line(request, "do").equals("edit")) {
            return written(request, HttpStatus.OK, form, List.of());
        }
        List<FieldProblem> problems = sending.words(form);
        return problems.isEmpty()
                ? looked(request, HttpStatus.OK, form, problems)
                : written(request, HttpStatus.UNPROCESSABLE_CONTENT, form, problems);
    }

    @GetMapping("/complaints/receipt")
    ResponseEntity<byte[]> begin() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/complaints"))
                .build();
    }

    @PostMapping("/complaints/receipt")
    ResponseEntity<byte[]> send(HttpServletRequest request) {
        ComplainForm form = ComplainForm.read(request);
        return switch (sending.send(request, form)) {
            case ComplaintSending.Sent.Done(IntakeOutcome.Received receipt) -> receipt(request, form, receipt);
            case ComplaintSending.Sent.Wrong(var status, var problems) ->
                looked(request, status, renewed(form), problems);
        };
    }

    /** With a new ticket in the place of one that does not hold. */
    private ComplainForm renewed(ComplainForm form) {
        return tickets.read(ComplaintSending.FORM, "", form.ticket()) instanceof Ticket.Valid
                ? form
                : form.with(tickets.fresh(ComplaintSending.FORM, ""));
    }

    private ResponseEntity<byte[]> written(
            HttpServletRequest request, HttpStatus status, ComplainForm form, List<FieldProblem> problems) {
        return page(request, status, "complain", views.of(pages.screen(request), form, problems));
    }

    private ResponseEntity<byte[]> looked(
            HttpServletRequest request, HttpStatus status, ComplainForm form, List<FieldProblem> problems) {
        return page(request, status, "look", views.of(pages.screen(request), form, problems));
    }

    private ResponseEntity<byte[]> receipt(
            HttpServletRequest request, ComplainForm form, IntakeOutcome.Received receipt) {
        Screen screen = pages.screen(request);
        PublicFrame frame = views.frame(screen, receipt.keeper(), "complaint.portal.receipt", "/complaints");
        return page(
                request,
                HttpStatus.OK,
                "receipt",
                new ReceiptView(frame, receipt.number(), receipt.code(), form.kind()));
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatus status, String name, Object view) {
        return Unkept.of(pages.show(request, status, TEMPLATES + name + ".jte", view));
    }
}

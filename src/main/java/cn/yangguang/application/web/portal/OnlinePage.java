package cn.yangguang.application.web.portal;

import cn.yangguang.application.OnlineApplications;
import cn.yangguang.application.Receipt;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Tickets;
import cn.yangguang.onlineform.Tickets.Ticket;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The form for an application: written, then shown beside what is public already, then sent. All that was typed goes with the form
 * from page to page.
 */
@Controller
@OpenToAll("条例 Art. 27, 29: everybody may apply, also by data message")
class OnlinePage {

    private static final String FORM = "cn/yangguang/application/web/portal/online.jte";
    private static final String CHECK = "cn/yangguang/application/web/portal/check.jte";

    private final AskedOrgan organs;
    private final OnlineApplications online;
    private final OnlineViews views;
    private final OnlineChecks checks;
    private final Tickets tickets;
    private final Sending sending;
    private final Pages pages;

    OnlinePage(
            AskedOrgan organs,
            OnlineApplications online,
            OnlineViews views,
            OnlineChecks checks,
            Tickets tickets,
            Sending sending,
            Pages pages) {
        this.organs = organs;
        this.online = online;
        this.views = views;
        this.checks = checks;
        this.tickets = tickets;
        this.sending = sending;
        this.pages = pages;
    }

    @GetMapping("/organs/{key}/apply/online")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String key) {
        return organs.answer(request, key, organ -> {
            OnlineForm form =
                    OnlineForm.blank(tickets.fresh(AskedOrgan.FORM, organ.key()), OnlineForm.line(request, "q"));
            return written(request, HttpStatus.OK, organ, form, List.of());
        });
    }

    @GetMapping({"/organs/{key}/apply/online/found", "/organs/{key}/apply/online/receipt"})
    ResponseEntity<byte[]> begin(HttpServletRequest request, @PathVariable String key) {
        return organs.answer(
                request,
                key,
                organ -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/organs/" + organ.key() + "/apply/online"))
                        .build());
    }

    /** {@code do}: {@code add} an item, {@code look} at what is public, {@code edit} again, otherwise go on to the check. */
    @PostMapping("/organs/{key}/apply/online")
    ResponseEntity<byte[]> write(HttpServletRequest request, @PathVariable String key) {
        return organs.answer(request, key, organ -> {
            OnlineForm form = renewed(organ, OnlineForm.read(request));
            return switch (Typed.line(request, "do")) {
                case "add" -> written(request, HttpStatus.OK, organ, form.withRoom(), List.of());
                case "edit" -> written(request, HttpStatus.OK, organ, form, List.of());
                case "look" -> looked(request, organ, form);
                default -> checked(request, organ, form);
            };
        });
    }

    /** 这就是我要的: the end of the journey, counted. */
    @PostMapping("/organs/{key}/apply/online/found")
    ResponseEntity<byte[]> found(HttpServletRequest request, @PathVariable String key) {
        return organs.answer(request, key, organ -> {
            if (tickets.read(AskedOrgan.FORM, key, Typed.line(request, "ticket"))
                    instanceof Ticket.Valid(String ticket, var given)) {
                online.help(key, ticket);
            }
            var view = views.form(pages.screen(request), organ, blank(organ), List.of());
            return pages.show(request, "cn/yangguang/application/web/portal/found.jte", view);
        });
    }

    @PostMapping("/organs/{key}/apply/online/receipt")
    ResponseEntity<byte[]> send(HttpServletRequest request, @PathVariable String key) {
        return organs.answer(request, key, organ -> {
            OnlineForm form = OnlineForm.read(request);
            return switch (sending.send(request, organ, form)) {
                case Sending.Sent.Done(Receipt.Received receipt) -> receipt(request, organ, receipt);
                case Sending.Sent.Wrong(var problems) ->
                    written(request, HttpStatus.UNPROCESSABLE_CONTENT, organ, renewed(organ, form), problems);
                case Sending.Sent.Lacking(var status, var problems) ->
                    shown(request, status, organ, renewed(organ, form), problems);
            };
        });
    }

    private OnlineForm blank(Organ organ) {
        return OnlineForm.blank(tickets.fresh(AskedOrgan.FORM, organ.key()), "");
    }

    /** With a new ticket in the place of one that does not hold. */
    private OnlineForm renewed(Organ organ, OnlineForm form) {
        return tickets.read(AskedOrgan.FORM, organ.key(), form.ticket()) instanceof Ticket.Valid
                ? form
                : form.withTicket(tickets.fresh(AskedOrgan.FORM, organ.key()));
    }

    private ResponseEntity<byte[]> written(
            HttpServletRequest request, HttpStatus status, Organ organ, OnlineForm form, List<FieldProblem> problems) {
        return pages.show(request, status, FORM, views.form(pages.screen(request), organ, form, problems));
    }

    private ResponseEntity<byte[]> looked(HttpServletRequest request, Organ organ, OnlineForm form) {
        return pages.show(request, FORM, views.looked(pages.screen(request), organ, form, List.of()));
    }

    private ResponseEntity<byte[]> checked(HttpServletRequest request, Organ organ, OnlineForm form) {
        List<FieldProblem> problems = checks.words(organ.key(), form);
        return problems.isEmpty()
                ? shown(request, HttpStatus.OK, organ, form, problems)
                : written(request, HttpStatus.UNPROCESSABLE_CONTENT, organ, form, problems);
    }

    private ResponseEntity<byte[]> shown(
            HttpServletRequest request, HttpStatus status, Organ organ, OnlineForm form, List<FieldProblem> problems) {
        return pages.show(request, status, CHECK, views.looked(pages.screen(request), organ, form, problems));
    }

    private ResponseEntity<byte[]> receipt(HttpServletRequest request, Organ organ, Receipt.Received receipt) {
        return pages.show(
                request,
                "cn/yangguang/application/web/portal/receipt.jte",
                ReceiptView.of(views.form(pages.screen(request), organ, blank(organ), List.of()), receipt));
    }
}

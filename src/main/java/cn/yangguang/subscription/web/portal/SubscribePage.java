package cn.yangguang.subscription.web.portal;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 订阅: chosen and asked for. The answer is the same whether the address was known or not. */
@Controller
@OpenToAll("条例 Art. 23: whoever wants to be told of what becomes public may be")
public class SubscribePage {

    private static final String TEMPLATES = "cn/yangguang/subscription/web/portal/";

    /** @param days that a confirmation is waited for */
    public record AskedView(PublicFrame frame, int days) {}

    private final SubscribeSending sending;
    private final SubscribeViews views;
    private final Pages pages;

    SubscribePage(SubscribeSending sending, SubscribeViews views, Pages pages) {
        this.sending = sending;
        this.views = views;
        this.pages = pages;
    }

    /** {@code organ}, {@code below}, {@code category}, {@code q} say what it is about, when one comes from a list. */
    @GetMapping("/subscriptions")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return form(request, HttpStatus.OK, SubscribeForm.read(request), List.of());
    }

    @PostMapping("/subscriptions")
    ResponseEntity<byte[]> ask(HttpServletRequest request) {
        SubscribeForm form = SubscribeForm.read(request);
        List<FieldProblem> problems = sending.send(form, request.getRemoteAddr());
        if (!problems.isEmpty()) {
            boolean many = problems.getFirst().key().equals("subscription.problem.many");
            return form(
                    request, many ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT, form, problems);
        }
        Screen screen = pages.screen(request);
        SubscribeView view = views.of(screen, form, List.of());
        return Unkept.of(pages.show(request, TEMPLATES + "asked.jte", new AskedView(view.frame(), view.days())));
    }

    private ResponseEntity<byte[]> form(
            HttpServletRequest request, HttpStatus status, SubscribeForm form, List<FieldProblem> problems) {
        SubscribeView view = views.of(pages.screen(request), form.with(sending.ticket()), problems);
        return Unkept.of(pages.show(request, status, TEMPLATES + "subscribe.jte", view));
    }
}

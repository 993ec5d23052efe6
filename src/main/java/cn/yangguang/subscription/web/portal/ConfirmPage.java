package cn.yangguang.subscription.web.portal;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import cn.yangguang.subscription.Subscription;
import cn.yangguang.subscription.Subscriptions;
import cn.yangguang.subscription.Subscriptions.Confirmation;
import cn.yangguang.subscription.Tokens;
import cn.yangguang.subscription.Tokens.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The link in the letter that asks. Opening it changes nothing: programs that look links over open them too. */
@Controller
@OpenToAll("个人信息保护法 Art. 13, 14: whoever is written to has said yes")
public class ConfirmPage {

    private static final String TEMPLATE = "cn/yangguang/subscription/web/portal/confirm.jte";

    /**
     * @param wish in words, empty when there is none any more
     * @param state {@code ASK}, {@code DONE}, {@code KNOWN}, {@code GONE}, {@code TOO_MANY}
     * @param manage address of the reader's own page, or empty
     */
    public record View(PublicFrame frame, String wish, String state, String manage) {}

    private final Subscriptions subscriptions;
    private final SubscribeViews views;
    private final Tokens tokens;
    private final Pages pages;

    ConfirmPage(Subscriptions subscriptions, SubscribeViews views, Tokens tokens, Pages pages) {
        this.subscriptions = subscriptions;
        this.views = views;
        this.tokens = tokens;
        this.pages = pages;
    }

    @GetMapping("/subscriptions/confirm/{token}")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String token) {
        Optional<Subscription> asked = asked(token);
        String state = asked.map(one -> one.confirmed() ? "KNOWN" : "ASK").orElse("GONE");
        return page(request, asked, state);
    }

    @PostMapping("/subscriptions/confirm/{token}")
    ResponseEntity<byte[]> confirm(HttpServletRequest request, @PathVariable String token) {
        Optional<Subscription> asked = asked(token);
        Confirmation done = asked.map(one -> subscriptions.confirm(one.id())).orElse(Confirmation.GONE);
        return page(request, asked, done.name());
    }

    private Optional<Subscription> asked(String token) {
        OptionalLong number = tokens.read(Kind.CONFIRM, token);
        return number.isEmpty() ? Optional.empty() : subscriptions.find(number.getAsLong());
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, Optional<Subscription> asked, String state) {
        Screen screen = pages.screen(request);
        boolean there = state.equals("DONE") || state.equals("KNOWN");
        String organ = asked.map(one -> one.wish().organ()).orElse("");
        var view = new View(
                views.frame(screen, organ),
                asked.map(one -> views.words(screen, one)).orElse(""),
                state,
                asked.filter(one -> there)
                        .map(one -> tokens.path(Kind.MANAGE, one.reader()))
                        .orElse(""));
        HttpStatus status =
                state.equals("GONE") ? HttpStatus.GONE : state.equals("TOO_MANY") ? HttpStatus.CONFLICT : HttpStatus.OK;
        return Private.of(Unkept.of(pages.show(request, status, TEMPLATE, view)));
    }
}

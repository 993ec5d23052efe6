package cn.yangguang.subscription.web.portal;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import cn.yangguang.subscription.Subscriptions;
import cn.yangguang.subscription.Tokens;
import cn.yangguang.subscription.Tokens.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 退订: one click for a mail program (RFC 8058: POST, no sign-in, no question), a page with a button for whoever opens the link. */
@Controller
@OpenToAll("个人信息保护法 Art. 15, 16: consent is taken back as easily as it was given")
public class LeavePage {

    private static final String TEMPLATE = "cn/yangguang/subscription/web/portal/leave.jte";

    /** @param state {@code ASK}, {@code LEFT}, {@code WRONG} */
    public record View(PublicFrame frame, String state, String manage) {}

    private final Subscriptions subscriptions;
    private final SubscribeViews views;
    private final Tokens tokens;
    private final Pages pages;

    LeavePage(Subscriptions subscriptions, SubscribeViews views, Tokens tokens, Pages pages) {
        this.subscriptions = subscriptions;
        this.views = views;
        this.tokens = tokens;
        this.pages = pages;
    }

    @GetMapping("/subscriptions/leave/{token}")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String token) {
        OptionalLong reader = tokens.read(Kind.LEAVE, token);
        if (reader.isEmpty()) {
            return page(request, HttpStatus.NOT_FOUND, "WRONG", "");
        }
        boolean there = subscriptions.managed(reader.getAsLong()).isPresent();
        return page(
                request,
                HttpStatus.OK,
                there ? "ASK" : "LEFT",
                there ? tokens.path(Kind.MANAGE, reader.getAsLong()) : "");
    }

    @PostMapping("/subscriptions/leave/{token}")
    ResponseEntity<byte[]> leave(HttpServletRequest request, @PathVariable String token) {
        OptionalLong reader = tokens.read(Kind.LEAVE, token);
        if (reader.isEmpty()) {
            return page(request, HttpStatus.NOT_FOUND, "WRONG", "");
        }
        subscriptions.leave(reader.getAsLong());
        return page(request, HttpStatus.OK, "LEFT", "");
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatus status, String state, String manage) {
        Screen screen = pages.screen(request);
        return Private.of(
                Unkept.of(pages.show(request, status, TEMPLATE, new View(views.frame(screen, ""), state, manage))));
    }
}

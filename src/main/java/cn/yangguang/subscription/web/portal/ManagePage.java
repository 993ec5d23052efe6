package cn.yangguang.subscription.web.portal;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import cn.yangguang.subscription.Rhythm;
import cn.yangguang.subscription.Subscription;
import cn.yangguang.subscription.Subscriptions;
import cn.yangguang.subscription.Subscriptions.Managed;
import cn.yangguang.subscription.Tokens;
import cn.yangguang.subscription.Tokens.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A reader's own page: what is subscribed, changed, paused, left. Whoever has the link from a letter is the reader. */
@Controller
@OpenToAll("个人信息保护法 Art. 15, 44–47: whoever is written to sees and changes what is kept")
public class ManagePage {

    private static final String TEMPLATE = "cn/yangguang/subscription/web/portal/manage.jte";

    /** A subscription with its words. */
    public record Row(Subscription one, String words) {}

    /**
     * @param managed null when the link is none of ours or the reader has left
     * @param said key of what was done, or empty
     */
    public record View(
            PublicFrame frame,
            @org.jspecify.annotations.Nullable Managed managed,
            List<Row> rows,
            List<Choice> rhythms,
            String here,
            String leave,
            String said) {}

    private final Subscriptions subscriptions;
    private final SubscribeViews views;
    private final Tokens tokens;
    private final Pages pages;

    ManagePage(Subscriptions subscriptions, SubscribeViews views, Tokens tokens, Pages pages) {
        this.subscriptions = subscriptions;
        this.views = views;
        this.tokens = tokens;
        this.pages = pages;
    }

    @GetMapping("/subscriptions/manage/{token}")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String token) {
        return page(request, tokens.read(Kind.MANAGE, token), "");
    }

    @PostMapping("/subscriptions/manage/{token}/{noun:change|remove|pause|resume}")
    ResponseEntity<byte[]> act(HttpServletRequest request, @PathVariable String token, @PathVariable String noun) {
        OptionalLong reader = tokens.read(Kind.MANAGE, token);
        if (reader.isEmpty()) {
            return page(request, reader, "");
        }
        String number = Typed.line(request, "subscription");
        long subscription = number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
        switch (noun) {
            case "change" -> change(request, reader.getAsLong(), subscription);
            case "remove" -> subscriptions.remove(reader.getAsLong(), subscription);
            default -> subscriptions.pause(reader.getAsLong(), noun.equals("pause"));
        }
        return page(request, reader, "subscription.said." + noun);
    }

    private void change(HttpServletRequest request, long reader, long subscription) {
        String words = Typed.line(request, "q");
        String cut =
                words.length() > Subscriptions.LONGEST_WORDS ? words.substring(0, Subscriptions.LONGEST_WORDS) : words;
        Rhythm.of(Typed.line(request, "rhythm"))
                .ifPresent(rhythm -> subscriptions.change(
                        reader, subscription, cut, Typed.line(request, "match").equals("any"), rhythm));
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, OptionalLong reader, String said) {
        Screen screen = pages.screen(request);
        Optional<Managed> managed = reader.isEmpty() ? Optional.empty() : subscriptions.managed(reader.getAsLong());
        var view = new View(
                views.frame(screen, ""),
                managed.orElse(null),
                managed.map(Managed::subscriptions).orElse(List.of()).stream()
                        .map(one -> new Row(one, views.words(screen, one)))
                        .toList(),
                Arrays.stream(Rhythm.values())
                        .map(one -> new Choice(one.name(), screen.of("subscription.rhythm." + one.name())))
                        .toList(),
                reader.isEmpty() ? "" : tokens.path(Kind.MANAGE, reader.getAsLong()),
                reader.isEmpty() ? "" : tokens.path(Kind.LEAVE, reader.getAsLong()),
                said);
        return Private.of(
                Unkept.of(pages.show(request, managed.isPresent() ? HttpStatus.OK : HttpStatus.GONE, TEMPLATE, view)));
    }
}

package cn.yangguang.subscription.web.office;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.mail.Delivered;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import cn.yangguang.subscription.SubscriptionFigures;
import cn.yangguang.subscription.SubscriptionFigures.Count;
import cn.yangguang.subscription.SubscriptionFigures.Post;
import cn.yangguang.subscription.SubscriptionFigures.Sent;
import cn.yangguang.subscription.SubscriptionFigures.Stopped;
import cn.yangguang.subscription.SubscriptionFigures.Unsure;
import cn.yangguang.subscription.TestLetters;
import cn.yangguang.subscription.WishWords;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 订阅情况: how many follow what, what was sent, what needs a look. No address in the clear. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class SubscribersPage {

    private static final String TEMPLATE = "cn/yangguang/subscription/web/office/subscribers.jte";
    private static final Set<Duty> ACTING = Set.of(Duty.HANDLER, Duty.SIGNATORY);

    /** @param tested what became of a test letter, or empty */
    public record View(
            List<Post> posts,
            List<Count> organs,
            List<Count> categories,
            List<Sent> sent,
            List<Unsure> unsure,
            List<Stopped> stopped,
            WishWords words,
            String tested) {}

    private final SubscriptionFigures figures;
    private final TestLetters tests;
    private final Organs organs;
    private final WishWords words;
    private final Pages pages;

    SubscribersPage(SubscriptionFigures figures, TestLetters tests, Organs organs, WishWords words, Pages pages) {
        this.figures = figures;
        this.tests = tests;
        this.organs = organs;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/office/subscriptions")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        return page(request, who, HttpStatus.OK, "");
    }

    /** A letter to somebody of the office; the page tells what the server said. */
    @PostMapping("/office/subscriptions/accounts/{account}/test")
    ResponseEntity<byte[]> test(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long account,
            @RequestParam(defaultValue = "") String email) {
        Post post = posts(who).stream()
                .filter(one -> one.account().id() == account)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Delivered> delivered =
                tests.send(post, email, actor(who, post.account().organ()));
        String said = delivered
                .map(one -> pages.screen(request)
                        .of("subscription.tested." + one.getClass().getSimpleName(), one.words()))
                .orElseGet(() -> pages.screen(request).of("subscription.problem.email"));
        boolean taken = delivered.filter(Delivered.Taken.class::isInstance).isPresent();
        return page(request, who, taken ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, said);
    }

    @PostMapping("/office/subscriptions/letters/{letter}/again")
    ResponseEntity<byte[]> again(SignedIn who, @PathVariable long letter) {
        return done(figures.again(letter, posts(who), actor(who, anyOrgan(who))), "subscription-again");
    }

    @PostMapping("/office/subscriptions/readers/{reader}/restart")
    ResponseEntity<byte[]> restart(SignedIn who, @PathVariable long reader) {
        return done(figures.restart(reader, posts(who), actor(who, anyOrgan(who))), "subscription-restarted");
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, SignedIn who, HttpStatus status, String tested) {
        List<Post> posts = posts(who);
        Set<String> organs = withBelow(who.person().organsOf(ACTING));
        var view = new View(
                posts,
                figures.byOrgan(organs),
                figures.byCategory(organs),
                figures.sent(posts),
                figures.unsure(posts),
                figures.stopped(posts),
                words,
                tested);
        return pages.show(request, status, TEMPLATE, view);
    }

    private Set<String> withBelow(Set<String> own) {
        Set<String> all = new TreeSet<>(own);
        own.forEach(key -> organs.activeBelow(key).stream().map(Organ::key).forEach(all::add));
        return all;
    }

    private List<Post> posts(SignedIn who) {
        return figures.posts(who.person().organsOf(ACTING));
    }

    private static String anyOrgan(SignedIn who) {
        return who.person().organsOf(ACTING).stream().sorted().findFirst().orElse("");
    }

    private static Actor actor(SignedIn who, String organ) {
        Duty duty = ACTING.stream()
                .filter(one -> who.person().holds(one, organ))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return who.as(duty, organ);
    }

    private static ResponseEntity<byte[]> done(boolean done, String said) {
        if (!done) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/subscriptions?said=" + said))
                .build();
    }
}

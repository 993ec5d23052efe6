package cn.yangguang.channel.web;

import cn.yangguang.channel.Dispatch;
import cn.yangguang.channel.DispatchState;
import cn.yangguang.channel.Dispatches;
import cn.yangguang.channel.Dispatches.Settlement;
import cn.yangguang.channel.HandRecall;
import cn.yangguang.channel.HandRecalls;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 渠道投送: what goes where, what needs a hand, and each asking and answer. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class DispatchesPage {

    private static final String LIST = "cn/yangguang/channel/web/dispatches.jte";
    private static final String ONE = "cn/yangguang/channel/web/dispatch.jte";
    private static final int MOST = 500;

    /** @param state only this one, null for what moves or needs a hand */
    public record ListView(
            List<Dispatch> dispatches,
            Map<DispatchState, Integer> counts,
            @Nullable DispatchState state,
            List<HandRecall> hands,
            List<String> organs) {}

    /** @param refused message key of the refusal, or empty */
    public record View(
            Dispatch dispatch,
            List<Dispatches.Entry> history,
            List<Settlement> settlements,
            String refused,
            String note) {}

    private final Pages pages;
    private final Dispatches dispatches;
    private final HandRecalls hands;

    DispatchesPage(Pages pages, Dispatches dispatches, HandRecalls hands) {
        this.pages = pages;
        this.hands = hands;
        this.dispatches = dispatches;
    }

    @GetMapping("/office/channels")
    ResponseEntity<byte[]> list(
            HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String state) {
        Set<String> organs = who.person().organsOf(Dispatches.ACTING);
        Optional<DispatchState> asked = Arrays.stream(DispatchState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
        Set<DispatchState> states = asked.<Set<DispatchState>>map(EnumSet::of).orElseGet(DispatchesPage::open);
        return pages.show(
                request,
                LIST,
                new ListView(
                        dispatches.find(organs, states, MOST),
                        dispatches.counts(organs),
                        asked.orElse(null),
                        hands.open(organs),
                        organs.stream().sorted().toList()));
    }

    private static Set<DispatchState> open() {
        Set<DispatchState> states = EnumSet.noneOf(DispatchState.class);
        Arrays.stream(DispatchState.values())
                .filter(state -> state.moving() || state.needsHand())
                .forEach(states::add);
        return states;
    }

    @GetMapping("/office/channels/dispatches/{id}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        return pages.show(request, ONE, view(seen(who, id), "", ""));
    }

    @PostMapping("/office/channels/dispatches/{id}/settlement")
    ResponseEntity<byte[]> settle(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String settlement,
            @RequestParam(defaultValue = "") String note) {
        Dispatch dispatch = seen(who, id);
        Settlement asked = Arrays.stream(Settlement.values())
                .filter(one -> one.name().equals(settlement))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Duty duty = Dispatches.ACTING.stream()
                .filter(one -> who.person().holds(one, dispatch.organ()))
                .findFirst()
                .orElseThrow();
        Optional<String> refused = dispatches.settle(id, asked, note, who.person(), who.as(duty, dispatch.organ()));
        return refused.isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/channels/dispatches/" + id + "?said=channel-settled"))
                        .build()
                : pages.show(
                        request,
                        refused.get().endsWith("note") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
                        ONE,
                        view(seen(who, id), refused.get(), note));
    }

    private View view(Dispatch dispatch, String refused, String note) {
        return new View(
                dispatch,
                dispatches.history(dispatch.id()),
                Arrays.stream(Settlement.values())
                        .filter(one -> one.fits(dispatch.state()))
                        .toList(),
                refused,
                note);
    }

    /** Another organ's is as absent as one that does not exist. */
    private Dispatch seen(SignedIn who, long id) {
        return dispatches
                .find(id)
                .filter(one ->
                        Dispatches.ACTING.stream().anyMatch(duty -> who.person().holds(duty, one.organ())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

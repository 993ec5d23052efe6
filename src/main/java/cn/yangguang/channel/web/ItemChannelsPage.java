package cn.yangguang.channel.web;

import cn.yangguang.channel.Dispatch;
import cn.yangguang.channel.Dispatches;
import cn.yangguang.channel.HandRecall;
import cn.yangguang.channel.HandRecalls;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One item through all its channels: 需人工处理 first, then everything that was sent. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class ItemChannelsPage {

    private static final String TEMPLATE = "cn/yangguang/channel/web/item.jte";

    /**
     * @param hands what was brought somewhere by hand and has to be taken back or put right there
     * @param refused message key, or empty
     */
    public record View(
            long disclosure,
            String indexNumber,
            List<Dispatch> needsHand,
            List<HandRecall> hands,
            List<Dispatch> dispatches,
            String refused) {

        public boolean settled() {
            return needsHand.isEmpty() && hands.stream().allMatch(hand -> hand.settledAt() != null);
        }
    }

    private final Pages pages;
    private final Dispatches dispatches;
    private final HandRecalls hands;

    ItemChannelsPage(Pages pages, Dispatches dispatches, HandRecalls hands) {
        this.pages = pages;
        this.dispatches = dispatches;
        this.hands = hands;
    }

    @GetMapping("/office/channels/items/{disclosure:\\d{1,18}}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long disclosure) {
        return pages.show(request, TEMPLATE, view(who, disclosure, ""));
    }

    @PostMapping("/office/channels/items/{disclosure:\\d{1,18}}/recalls/{id:\\d{1,18}}")
    ResponseEntity<byte[]> settle(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long disclosure,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note) {
        HandRecall recall = hands.of(disclosure).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Duty duty = Dispatches.ACTING.stream()
                .filter(one -> who.person().holds(one, recall.organ()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<String> refused = hands.settle(id, note, who.person(), who.as(duty, recall.organ()));
        return refused.isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/channels/items/" + disclosure + "?said=channel-settled"))
                        .build()
                : pages.show(
                        request,
                        refused.get().endsWith("note") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
                        TEMPLATE,
                        view(who, disclosure, refused.get()));
    }

    /** Another organ's is as absent as one that went nowhere. */
    private View view(SignedIn who, long disclosure, String refused) {
        List<Dispatch> sent = dispatches.of(disclosure);
        List<HandRecall> recalls = hands.of(disclosure);
        boolean own = Stream.concat(
                        sent.stream().map(Dispatch::organ), recalls.stream().map(HandRecall::organ))
                .anyMatch(organ ->
                        Dispatches.ACTING.stream().anyMatch(duty -> who.person().holds(duty, organ)));
        if (!own) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String number = Stream.concat(
                        sent.stream().map(Dispatch::indexNumber),
                        recalls.stream().map(HandRecall::indexNumber))
                .findFirst()
                .orElseThrow();
        return new View(
                disclosure,
                number,
                sent.stream().filter(one -> one.state().needsHand()).toList(),
                recalls,
                sent,
                refused);
    }
}

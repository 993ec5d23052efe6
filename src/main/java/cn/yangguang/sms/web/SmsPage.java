package cn.yangguang.sms.web;

import cn.yangguang.channel.Dispatches;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.sms.Counts;
import cn.yangguang.sms.LineState;
import cn.yangguang.sms.Mailing;
import cn.yangguang.sms.Mailings;
import cn.yangguang.sms.Recipients;
import cn.yangguang.sms.SmsByHand;
import cn.yangguang.sms.SmsLineStates;
import cn.yangguang.sms.SmsReplies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 短信: how the lines stand, what goes out, what people wrote back. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class SmsPage {

    private static final String TEMPLATE = "cn/yangguang/sms/web/sms.jte";
    private static final int MOST = 200;
    private static final int MOST_REPLIES = 20;

    private final Pages pages;
    private final SmsDesk desk;
    private final Mailings mailings;
    private final Recipients recipients;
    private final SmsReplies replies;
    private final SmsLineStates lines;
    private final SmsByHand hand;

    SmsPage(
            Pages pages,
            SmsDesk desk,
            Mailings mailings,
            Recipients recipients,
            SmsReplies replies,
            SmsLineStates lines,
            SmsByHand hand) {
        this.pages = pages;
        this.desk = desk;
        this.mailings = mailings;
        this.recipients = recipients;
        this.replies = replies;
        this.lines = lines;
        this.hand = hand;
    }

    /** @param line null while nothing has been told */
    public record Office(
            String key,
            String name,
            int recipients,
            boolean connected,
            @Nullable LineState line) {}

    /** @param counts by number of the mailing @param refused message key, or empty */
    public record View(
            List<Office> offices,
            List<Mailing> mailings,
            Map<Long, Counts> counts,
            List<SmsReplies.Reply> replies,
            String refused) {

        public Counts of(Mailing mailing) {
            return counts.getOrDefault(mailing.id(), new Counts(Map.of()));
        }
    }

    @GetMapping("/office/sms")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        return pages.show(request, TEMPLATE, view(who, ""));
    }

    @PostMapping("/office/sms/by-hand/{organ}")
    ResponseEntity<byte[]> begin(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        desk.organ(who, organ);
        return hand.begin(organ, Typed.line(request, "number"), desk.actor(who, organ))
                .map(id -> SmsDesk.to("/office/sms/mailings/" + id))
                .orElseGet(() -> pages.show(
                        request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, view(who, "sms.refused.number")));
    }

    private View view(SignedIn who, String refused) {
        var organs = new TreeSet<>(who.person().organsOf(Dispatches.ACTING));
        Map<String, Optional<LineState>> states = lines.of(organs);
        List<Office> offices = organs.stream()
                .map(key -> new Office(
                        key,
                        desk.name(key),
                        recipients.count(key),
                        states.containsKey(key),
                        states.getOrDefault(key, Optional.empty()).orElse(null)))
                .toList();
        List<Mailing> all = mailings.of(organs, MOST);
        return new View(
                offices,
                all,
                mailings.counts(all.stream().map(Mailing::id).toList()),
                replies.of(organs, MOST_REPLIES),
                refused);
    }
}

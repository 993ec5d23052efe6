package cn.yangguang.sms.web;

import cn.yangguang.channel.Dispatches;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.sms.Counts;
import cn.yangguang.sms.LineState;
import cn.yangguang.sms.Mailing;
import cn.yangguang.sms.Mailings;
import cn.yangguang.sms.Recipients;
import cn.yangguang.sms.SmsLineStates;
import cn.yangguang.sms.SmsReplies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

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

    SmsPage(
            Pages pages,
            SmsDesk desk,
            Mailings mailings,
            Recipients recipients,
            SmsReplies replies,
            SmsLineStates lines) {
        this.pages = pages;
        this.desk = desk;
        this.mailings = mailings;
        this.recipients = recipients;
        this.replies = replies;
        this.lines = lines;
    }

    /** @param line null while nothing has been told */
    public record Office(String key, String name, int recipients, boolean connected, @Nullable LineState line) {}

    /** @param counts by number of the mailing */
    public record View(
            List<Office> offices, List<Mailing> mailings, Map<Long, Counts> counts, List<SmsReplies.Reply> replies) {

        public Counts of(Mailing mailing) {
            return counts.getOrDefault(mailing.id(), new Counts(Map.of()));
        }
    }

    @GetMapping("/office/sms")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
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
        return pages.show(
                request,
                TEMPLATE,
                new View(
                        offices,
                        all,
                        mailings.counts(all.stream().map(Mailing::id).toList()),
                        replies.of(organs, MOST_REPLIES)));
    }
}

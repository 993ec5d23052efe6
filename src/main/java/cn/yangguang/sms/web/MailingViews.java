package cn.yangguang.sms.web;

import cn.yangguang.page.Choice;
import cn.yangguang.sms.Counts;
import cn.yangguang.sms.Mailing;
import cn.yangguang.sms.Mailings;
import cn.yangguang.sms.MessageLine;
import cn.yangguang.sms.MessageState;
import cn.yangguang.sms.Preview;
import cn.yangguang.sms.SmsPreviews;
import cn.yangguang.sms.TemplateKind;
import cn.yangguang.sms.Verification;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a mailing shows. */
@Component
public class MailingViews {

    private static final int MOST = 300;
    private static final Set<MessageState> LISTED =
            EnumSet.of(MessageState.FAILED, MessageState.UNKNOWN, MessageState.DOUBTFUL);

    private final Mailings mailings;
    private final SmsPreviews previews;
    private final Verification verification;
    private final SmsDesk desk;

    MailingViews(Mailings mailings, SmsPreviews previews, Verification verification, SmsDesk desk) {
        this.mailings = mailings;
        this.previews = previews;
        this.verification = verification;
        this.desk = desk;
    }

    /**
     * The page.
     *
     * @param preview only while it waits to be released
     * @param lines who did not get it or nobody knows of
     * @param correction number of the mailing that puts this one right, or null
     */
    public record View(
            Mailing mailing,
            Mailings.Wish wish,
            @Nullable Preview preview,
            Counts counts,
            List<MessageLine> lines,
            List<Choice> villages,
            List<Choice> templates,
            @Nullable Long correction,
            String refused) {}

    View of(Mailing mailing, Mailings.Wish wish, String refused) {
        boolean waits = mailing.state() == Mailing.State.PREPARED;
        Optional<Mailing> correction = mailings.correctionOf(mailing.id());
        return new View(
                mailing,
                wish,
                waits ? previews.of(mailing, wish) : null,
                mailings.counts(List.of(mailing.id())).getOrDefault(mailing.id(), new Counts(Map.of())),
                verification.lines(mailing.id(), LISTED, MOST),
                desk.villages(mailing.organ()),
                List.of(TemplateKind.NOTICE, TemplateKind.SERVICE, TemplateKind.EMERGENCY).stream()
                        .map(kind -> new Choice(kind.name(), kind.title()))
                        .toList(),
                correction.map(Mailing::id).orElse(null),
                refused);
    }
}

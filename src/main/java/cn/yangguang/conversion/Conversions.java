package cn.yangguang.conversion;

import cn.yangguang.application.ActOutcome;
import cn.yangguang.application.Action;
import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.Detail;
import cn.yangguang.application.Item;
import cn.yangguang.application.Particulars;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Outcome;
import cn.yangguang.identity.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.util.HtmlUtils;

/** Makes the draft of a disclosure from an answer. */
@Service
public class Conversions {

    private static final int LONGEST_TITLE = 100;

    private final Applications applications;
    private final Disclosures disclosures;
    private final Clock clock;

    Conversions(Applications applications, Disclosures disclosures, Clock clock) {
        this.applications = applications;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** The draft; empty when the item cannot be converted by this person, in which case nothing was done. */
    @Transactional
    public Optional<EditionRef> convert(Case subject, int item, int seen, SignedIn who) {
        Optional<Item> wanted = subject.item(item).filter(Item::decided);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var particulars =
                new Particulars(Map.of(Detail.ITEM, Integer.toString(item), Detail.SEEN, Integer.toString(seen)));
        ActOutcome noted =
                applications.act(subject.registered().id(), Action.CONVERT, particulars, who.person(), who.origin());
        if (noted instanceof ActOutcome.Refused) {
            return Optional.empty();
        }
        Outcome made =
                disclosures.create(subject.registered().organ(), content(wanted.get()), who.person(), who.origin());
        if (made instanceof Outcome.Done done) {
            return Optional.of(done.edition());
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Optional.empty();
    }

    /** What was given out, as a start: the clerk completes category, text and attachments. */
    private EditionContent content(Item item) {
        Item.Decision decision = item.decision();
        List<String> given = decision == null ? List.of() : decision.facts().lines(Detail.GIVEN);
        String body = given.isEmpty()
                ? ""
                : "<p>" + HtmlUtils.htmlEscape(String.join("\n", given)).replace("\n", "</p><p>") + "</p>";
        String title = given.isEmpty() ? "" : given.getFirst();
        return new EditionContent(
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                "",
                body,
                DisclosureMode.PROACTIVE,
                LocalDate.now(clock),
                "",
                null,
                null,
                null,
                "",
                "",
                "",
                "依申请公开转为主动公开",
                "",
                List.of(),
                List.of());
    }
}

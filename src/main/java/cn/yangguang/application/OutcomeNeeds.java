package cn.yangguang.application;

import static cn.yangguang.application.Detail.ARTICLE;
import static cn.yangguang.application.Detail.EARLIER;
import static cn.yangguang.application.Detail.FINDING;
import static cn.yangguang.application.Detail.GIVEN;
import static cn.yangguang.application.Detail.LAW;
import static cn.yangguang.application.Detail.NO_CONSULTATION;
import static cn.yangguang.application.Detail.OTHER_CONTACT;
import static cn.yangguang.application.Detail.OTHER_ORGAN;
import static cn.yangguang.application.Detail.REASON;
import static cn.yangguang.application.Detail.WAY;
import static cn.yangguang.application.Detail.WHERE;
import static cn.yangguang.application.Detail.WITHHELD;

import cn.yangguang.law.ReplyOutcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a clerk has to write down to decide an item one way or the other, outcome by outcome (条例 Art. 36–39). */
public final class OutcomeNeeds {

    private static final Map<ReplyOutcome, List<Asked>> TABLE = new EnumMap<>(ReplyOutcome.class);

    static {
        row(ReplyOutcome.GRANTED_ALREADY_PUBLIC, needs(WHERE), may(FINDING));
        row(ReplyOutcome.GRANTED, needs(GIVEN, WAY), may(WHERE, FINDING));
        row(
                ReplyOutcome.PARTIALLY_GRANTED,
                needs(GIVEN, WAY, WITHHELD, ARTICLE, REASON),
                may(FINDING, NO_CONSULTATION));
        row(ReplyOutcome.REFUSED_STATE_SECRET, needs(FINDING, REASON), may(ARTICLE));
        row(ReplyOutcome.REFUSED_OTHER_LAW, needs(LAW, REASON), may(ARTICLE, FINDING));
        row(ReplyOutcome.REFUSED_THREE_SECURITIES, needs(REASON), may(ARTICLE, FINDING));
        row(ReplyOutcome.REFUSED_THIRD_PARTY, needs(REASON), may(NO_CONSULTATION, ARTICLE, FINDING));
        row(ReplyOutcome.REFUSED_INTERNAL, needs(REASON), may(ARTICLE, FINDING));
        row(ReplyOutcome.REFUSED_PROCESS, needs(REASON), may(ARTICLE, FINDING));
        row(ReplyOutcome.REFUSED_CASE_FILE, needs(REASON), may(ARTICLE, FINDING));
        row(ReplyOutcome.REFUSED_ADMIN_QUERY, needs(LAW, OTHER_ORGAN), may(FINDING));
        row(ReplyOutcome.UNABLE_NOT_EXIST, needs(), may(FINDING, REASON));
        row(ReplyOutcome.UNABLE_NOT_RESPONSIBLE, needs(REASON), may(OTHER_ORGAN, OTHER_CONTACT, FINDING));
        row(ReplyOutcome.UNABLE_NEEDS_CREATION, needs(REASON), may(FINDING));
        row(ReplyOutcome.UNABLE_STILL_UNCLEAR, needs(REASON), may(FINDING));
        row(ReplyOutcome.NOT_PROCESSED_PETITION, needs(REASON, WHERE), may(FINDING));
        row(ReplyOutcome.NOT_PROCESSED_DUPLICATE, needs(EARLIER), may(FINDING));
        row(ReplyOutcome.NOT_PROCESSED_PUBLICATION, needs(WHERE), may(FINDING));
        row(ReplyOutcome.NOT_PROCESSED_EXCESSIVE, needs(REASON), may(FINDING));
        row(ReplyOutcome.NOT_PROCESSED_CONFIRM_AGAIN, needs(WHERE), may(FINDING));
        row(ReplyOutcome.OTHER_OTHER, needs(REASON), may(FINDING));
    }

    private OutcomeNeeds() {}

    /** What the form asks for; empty for outcomes that follow from an act of their own (逾期, 撤回). */
    public static List<Asked> of(ReplyOutcome outcome) {
        return TABLE.getOrDefault(outcome, List.of());
    }

    /** Whether a clerk can choose it; the others follow from an act of their own. */
    public static boolean chosen(ReplyOutcome outcome) {
        return TABLE.containsKey(outcome);
    }

    private static void row(ReplyOutcome outcome, List<Detail> needs, List<Detail> may) {
        List<Asked> asked = new ArrayList<>();
        Stream.concat(needs.stream().map(d -> new Asked(d, true)), may.stream().map(d -> new Asked(d, false)))
                .forEach(asked::add);
        TABLE.put(outcome, List.copyOf(asked));
    }

    private static List<Detail> needs(Detail... details) {
        return List.of(details);
    }

    private static List<Detail> may(Detail... details) {
        return List.of(details);
    }
}

package cn.yangguang.application;

import static cn.yangguang.application.Detail.*;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.law.FeeMethod;
import cn.yangguang.law.FeeTariff;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.letter.Blank;
import cn.yangguang.letter.ChineseDates;
import cn.yangguang.letter.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a letter of a case says: the case as registered, what went before, and what the act gives. The organ's settings, number and
 * date are not known here.
 */
final class LetterFacts {

    private final Situation situation;
    private final Case subject;
    private final Particulars given;
    private final ClockReading clock;
    private final Facts.Builder facts = Facts.with();

    private LetterFacts(Situation situation) {
        this.situation = situation;
        this.subject = situation.subject();
        this.given = situation.particulars();
        this.clock = situation.clock();
    }

    /** @param applicant the person written to or about */
    static Facts of(Acting.Wanted wanted, Situation situation, Applicant applicant) {
        var letter = new LetterFacts(situation);
        letter.registered(applicant);
        letter.course();
        letter.act(wanted);
        ReplyOutcome outcome = wanted.outcome();
        if (outcome != null) {
            letter.outcome(outcome);
        }
        return letter.facts.build();
    }

    private void registered(Applicant applicant) {
        Registered registered = subject.registered();
        facts.put(Blank.APPLICANT, applicant.name())
                .put(Blank.APPLICANT_TYPE, registered.applicantType().title())
                .put(Blank.APPLICANT_CONTACT, applicant.contact())
                .put(Blank.IDENTITY_PROOF, applicant.identityKind())
                .put(Blank.AGENT, applicant.agent())
                .put(Blank.APPLICATION_NUMBER, registered.number())
                .put(Blank.QUERY_CODE, applicant.queryCode())
                .put(Blank.SUBMITTED_ON, registered.receivedOn())
                .put(Blank.RECEIVED_ON, registered.receivedOn())
                .put(Blank.CHANNEL, registered.channel().title())
                .put(Blank.REQUEST, numbered(subject.items(), Item::text))
                .put(Blank.FORM_WANTED, applicant.form())
                .put(Blank.WAY_WANTED, applicant.way());
        day(Blank.STARTED_ON, clock.start());
        day(Blank.DUE_ON, clock.due());
        day(Blank.ORIGINAL_DUE, clock.originalDue());
    }

    private void course() {
        Correction correction = subject.correction();
        if (correction != null) {
            LocalDate received = correction.received();
            facts.put(
                    Blank.CORRECTION_COURSE,
                    "本机关于" + words(correction.asked()) + "告知补正"
                            + (received == null ? "。" : "，于" + words(received) + "收到补正后的申请。"));
            facts.put(Blank.NOTICE_DATE, correction.asked()).put(Blank.CORRECT_BY, correction.answerBy());
        }
        if (!subject.consultations().isEmpty()) {
            facts.put(
                    Blank.CONSULTATION_COURSE,
                    subject.consultations().stream().map(LetterFacts::consulted).collect(Collectors.joining("")));
        }
        Extension extension = subject.extension();
        LocalDate approved = extension == null ? null : extension.approvedOn();
        if (extension != null && approved != null) {
            facts.put(Blank.EXTENSION_COURSE, "经批准，本机关于" + words(approved) + "决定延长答复期限" + extension.days() + "个工作日。");
        }
        Reasons reasons = subject.reasons();
        if (reasons != null) {
            LocalDate received = reasons.received();
            facts.put(
                    Blank.REASONS_COURSE,
                    "本机关于" + words(reasons.asked()) + "请您说明理由，"
                            + (received == null ? "逾期未收到说明。" : "于" + words(received) + "收到说明。"));
        }
        if (!subject.searches().isEmpty()) {
            facts.put(
                    Blank.SEARCH,
                    subject.searches().stream().map(LetterFacts::searched).collect(Collectors.joining("")));
        }
        Fee fee = subject.fee();
        LocalDate delivered = fee == null ? null : fee.delivered();
        if (fee != null && delivered != null) {
            facts.put(Blank.NOTICE_DATE, fee.noticed());
            payBy(delivered);
        }
    }

    private void act(Acting.Wanted wanted) {
        switch (wanted.type()) {
            case CORRECTION -> {
                facts.list(Blank.ITEMS_TO_CORRECT, defects()).put(Blank.CORRECTION_GUIDANCE, given.get(GUIDANCE));
                day(Blank.CORRECT_BY, given.date(ANSWER_BY).orElse(null));
            }
            case REASONS -> {
                facts.put(Blank.EXCESS, given.get(REASON));
                day(Blank.EXPLAIN_BY, given.date(ANSWER_BY).orElse(null));
            }
            case DELAY -> {
                facts.put(Blank.DELAY_REASON, given.get(REASON));
                day(Blank.DELAYED_UNTIL, given.date(UNTIL).orElse(null));
            }
            case EXTEND -> extension();
            case THIRD_ASK ->
                facts.put(Blank.THIRD_PARTY, given.get(PARTY))
                        .put(Blank.INFORMATION_CONCERNED, given.get(QUESTION))
                        .put(Blank.RIGHTS_CONCERNED, given.get(REASON))
                        .put(Blank.OPINION_DAYS, days(LimitCode.THIRD_PARTY));
            case COMAKER_ASK ->
                facts.put(Blank.OTHER_ORGAN, given.get(PARTY))
                        .put(Blank.INFORMATION_CONCERNED, given.get(QUESTION))
                        .put(Blank.INTENDED, given.get(OPINION))
                        .put(Blank.OPINION_DAYS, days(LimitCode.CO_MAKER));
            case THIRD_NOTE -> facts.put(Blank.CONSULTED, given.get(PARTY)).put(Blank.CONSULTED_ON, situation.on());
            case THIRD_DECIDE -> {
                facts.put(Blank.DISCLOSED, given.get(GIVEN)).put(Blank.PUBLIC_INTEREST, given.get(REASON));
                situation
                        .consultation()
                        .ifPresent(c -> facts.put(Blank.THIRD_PARTY, c.party())
                                .put(Blank.THIRD_PARTY_OPINION, c.objects() ? "不同意公开" : "同意公开"));
            }
            case ASSIST -> {
                facts.put(Blank.ASSISTING_UNIT, given.get(DEPARTMENT))
                        .items(Blank.ITEMS_TO_ASSIST, given.lines(MATERIAL));
                day(Blank.ASSIST_BY, given.date(ANSWER_BY).orElse(null));
            }
            case FEE -> {
                facts.put(Blank.FEE_METHOD, given.get(METHOD))
                        .put(Blank.FEE_STANDARD, standard())
                        .put(Blank.FEE_COMPUTATION, given.get(COMPUTATION))
                        .put(Blank.FEE_AMOUNT, given.get(AMOUNT))
                        .put(Blank.PAYMENT_WAY, given.get(PAYMENT));
                payBy(situation.on());
            }
            case WITHDRAWN -> facts.put(Blank.WITHDRAWN_ON, situation.on());
            default -> {
                // Replies tell their outcome.
            }
        }
    }

    /** One line each, {@code 事项：要求}; a line that names no request of its own takes that of the guidance. */
    private List<Map<String, String>> defects() {
        return given.lines(DEFECTS).stream()
                .map(line -> line.split("[：:]", 2))
                .map(parts -> Map.of("事项", parts[0], "要求", parts.length > 1 ? parts[1] : given.get(GUIDANCE)))
                .toList();
    }

    /** The tiers of the tariff up to the number charged. */
    private String standard() {
        FeeMethod method = given.get(METHOD).equals(FeeMethod.ITEM.title()) ? FeeMethod.ITEM : FeeMethod.PAGE;
        int count = Math.min(given.number(COUNT).orElse(0), method.most());
        return FeeTariff.on(situation.on()).stream()
                .flatMap(tariff -> tariff.steps(method, 1, count).stream())
                .map(step ->
                        "第" + step.from() + "至" + step.to() + method.unit() + "，每" + method.unit() + step.price() + "元")
                .collect(Collectors.joining("；"));
    }

    private void extension() {
        Extension extension = subject.extension();
        LocalDate due = clock.due();
        if (extension == null || due == null) {
            return;
        }
        WorkingCalendar calendar = situation.calendar();
        facts.put(Blank.EXTENSION_DAYS, Integer.toString(extension.days()))
                .put(Blank.EXTENSION_REASON, extension.reason())
                .put(Blank.ORIGINAL_DUE, due)
                .put(Blank.NEW_DUE, calendar.due(due, extension.days()).due())
                .put(Blank.APPROVER, "本机关政府信息公开工作机构负责人")
                .put(Blank.APPROVED_ON, situation.on());
    }

    private void outcome(ReplyOutcome outcome) {
        facts.put(Blank.OUTCOME, outcome.title());
        List<Item> items = items(outcome);
        facts.put(Blank.REQUEST, numbered(items, Item::text));
        put(Blank.FINDING, items, FINDING);
        put(Blank.REASON, items, REASON);
        switch (outcome) {
            case GRANTED_ALREADY_PUBLIC -> put(Blank.WAY_TO_OBTAIN, items, WHERE);
            case GRANTED -> {
                facts.items(Blank.ATTACHMENTS, lines(items, GIVEN));
                put(Blank.PROVIDED_FORM, items, WAY);
                put(Blank.WAY_TO_OBTAIN, items, WHERE);
            }
            case PARTIALLY_GRANTED -> parts(items);
            case REFUSED_STATE_SECRET -> put(Blank.CLASSIFICATION, items, FINDING);
            case REFUSED_OTHER_LAW -> put(Blank.FORBIDDING_LAW, items, LAW);
            case REFUSED_THIRD_PARTY -> put(Blank.NO_CONSULTATION_REASON, items, NO_CONSULTATION);
            case REFUSED_ADMIN_QUERY -> {
                put(Blank.SPECIAL_LAW, items, LAW);
                put(Blank.QUERY_BODY, items, OTHER_ORGAN);
            }
            case UNABLE_NOT_RESPONSIBLE -> {
                put(Blank.RESPONSIBLE_ORGAN, items, OTHER_ORGAN);
                put(Blank.RESPONSIBLE_CONTACT, items, OTHER_CONTACT);
            }
            case UNABLE_STILL_UNCLEAR -> put(Blank.UNCLEAR, items, REASON);
            case NOT_PROCESSED_PETITION -> put(Blank.PROPER_CHANNEL, items, WHERE);
            case NOT_PROCESSED_DUPLICATE -> earlier(items);
            case NOT_PROCESSED_PUBLICATION -> put(Blank.WAY_TO_OBTAIN, items, WHERE);
            case NOT_PROCESSED_CONFIRM_AGAIN -> put(Blank.OBTAINED_FROM, items, WHERE);
            case OTHER_OTHER -> put(Blank.CONTENT, items, REASON);
            default -> {
                // Finding and reason say it all.
            }
        }
    }

    /** The items with this outcome; all of them while the act itself decides. */
    private List<Item> items(ReplyOutcome outcome) {
        List<Item> decided = subject.items().stream()
                .filter(item -> item.outcome() == outcome)
                .toList();
        if (!decided.isEmpty()) {
            return decided;
        }
        var decision = new Item.Decision(outcome, given, subject.seen() + 1, situation.on());
        return subject.items().stream().map(item -> item.decided(decision)).toList();
    }

    private void parts(List<Item> items) {
        List<Map<String, String>> parts = new ArrayList<>();
        List<Map<String, String>> withheld = new ArrayList<>();
        for (Item item : items) {
            Particulars decided = decided(item);
            for (String line : decided.lines(GIVEN)) {
                parts.add(Map.of("内容", line, "提供方式", decided.get(WAY)));
            }
            for (String line : decided.lines(WITHHELD)) {
                withheld.add(Map.of("内容", line, "依据", decided.get(ARTICLE), "理由", decided.get(REASON)));
            }
        }
        facts.list(Blank.PARTS_GIVEN, parts).list(Blank.PARTS_WITHHELD, withheld);
    }

    /** {@code 临政公复〔2024〕3号 2024-03-05}: number and day of the earlier reply. */
    private void earlier(List<Item> items) {
        String said = text(items, EARLIER);
        Optional<LocalDate> day = java.util.regex.Pattern.compile("\\d{4}-\\d{2}-\\d{2}")
                .matcher(said)
                .results()
                .map(found -> Particulars.of(ON, found.group()).date(ON))
                .flatMap(Optional::stream)
                .findFirst();
        facts.put(
                Blank.EARLIER_NUMBER,
                said.replaceAll("\\d{4}-\\d{2}-\\d{2}", "")
                        .replaceAll("[，, ]+$", "")
                        .strip());
        day(Blank.EARLIER_DATE, day.orElse(null));
    }

    private void payBy(LocalDate received) {
        situation
                .law()
                .limit(LimitCode.FEE)
                .map(Limit::days)
                .ifPresent(days -> facts.put(
                        Blank.PAY_BY, situation.calendar().due(received, days).due()));
    }

    private String days(LimitCode code) {
        return situation
                .law()
                .limit(code)
                .map(limit -> Integer.toString(limit.days()))
                .orElse("");
    }

    private void put(Blank blank, List<Item> items, Detail detail) {
        facts.put(blank, text(items, detail));
    }

    /** One text for all items of a letter; with several, each says which item it is about. */
    private static String text(List<Item> items, Detail detail) {
        List<Item> saying =
                items.stream().filter(item -> decided(item).gives(detail)).toList();
        return numbered(saying, item -> decided(item).get(detail));
    }

    private static List<String> lines(List<Item> items, Detail detail) {
        return items.stream()
                .flatMap(item -> decided(item).lines(detail).stream())
                .toList();
    }

    private static Particulars decided(Item item) {
        Item.Decision decision = item.decision();
        return decision == null ? Particulars.NONE : decision.facts();
    }

    private static String numbered(List<Item> items, Function<Item, String> words) {
        if (items.size() == 1) {
            return words.apply(items.getFirst());
        }
        return items.stream()
                .map(item -> "（" + item.number() + "）" + words.apply(item))
                .collect(Collectors.joining("；"));
    }

    private static String consulted(Consultation c) {
        String asked = "本机关于" + words(c.asked()) + "向" + c.party() + "征求意见，";
        LocalDate answered = c.answered();
        if (answered != null) {
            return asked + "其于" + words(answered) + (c.objects() ? "答复不同意公开。" : "答复同意公开。");
        }
        return asked + (c.silentOn() == null ? "" : "其逾期未提出意见。");
    }

    private static String searched(SearchRecord record) {
        return "本机关于" + words(record.on()) + "以“" + record.keywords() + "”为关键词，检索了" + String.join("、", record.places())
                + "，结果：" + record.result().replaceAll("。$", "") + "。";
    }

    private static String words(LocalDate day) {
        return ChineseDates.format(day);
    }

    private void day(Blank blank, @Nullable LocalDate day) {
        if (day != null) {
            facts.put(blank, day);
        }
    }
}

package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Dispatches;
import cn.yangguang.channel.Pacing;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the parts: claimed before they are handed over, answered, reported, given up. Each method is one transaction. A part
 * whose answer never came is not handed over again: a report may still tell, and after its time a person finds out.
 */
@Service
class SmsDeliveries {

    private static final int MOST_BUSY = 60;
    private static final Duration LONGEST_BUSY = Duration.ofMinutes(1);
    private static final Duration CLOCKS_APART = Duration.ofMinutes(15);
    private static final DateTimeFormatter SUBMITTED = DateTimeFormatter.ofPattern("yyMMddHHmm");

    private final PartStore parts;
    private final DeliveryReportStore reports;
    private final MailingStore mailings;
    private final RecipientStore recipients;
    private final Dispatches dispatches;
    private final Clock clock;

    SmsDeliveries(
            PartStore parts,
            DeliveryReportStore reports,
            MailingStore mailings,
            RecipientStore recipients,
            Dispatches dispatches,
            Clock clock) {
        this.parts = parts;
        this.reports = reports;
        this.mailings = mailings;
        this.recipients = recipients;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /** A part to be handed over now. */
    record Due(long part, Handing handing) {}

    /**
     * Takes what may be handed over now, as far as pace, daily limit and quiet hours allow. It counts as handed over from here on.
     *
     * @param outstanding parts whose answer is still waited for
     */
    @Transactional
    public List<Due> claim(Account account, Gateway gateway, int outstanding) {
        Instant now = clock.instant();
        PartStore.Used used = parts.used(account.id(), now);
        Account.Pace pace = account.pace();
        int room = Math.min(
                Math.min(gateway.window() - outstanding, gateway.perSecond() - used.second()),
                Math.min(pace.perMinute() - used.minute(), pace.perDay() - used.day()));
        if (room <= 0 || account.paused()) {
            return List.of();
        }
        boolean quiet = Pacing.afterQuiet(pace, now).isAfter(now);
        List<PartStore.Claimed> claimed = parts.claim(account.id(), quiet, room, now);
        parts.begun(claimed.stream().map(PartStore.Claimed::message).distinct().toList());
        return claimed.stream().map(this::due).toList();
    }

    private Due due(PartStore.Claimed claimed) {
        Pieces pieces = Pieces.of(claimed.words());
        byte[] content = pieces.bytes(claimed.number(), (int) (claimed.message() & 0xff));
        String phone = recipients.open(claimed.phone());
        return new Due(
                claimed.part(), new Handing(phone, pieces.count(), claimed.number(), pieces.alphabet(), content));
    }

    /** The gateway answered; what it says a second time, or of something that has moved on, changes nothing. */
    @Transactional
    public void answered(long account, long part, Verdict verdict) {
        PartStore.Spot spot = parts.lock(part).orElseThrow();
        if (spot.state() != PartState.SUBMITTING && spot.state() != PartState.DOUBTFUL) {
            return;
        }
        switch (verdict) {
            case Verdict.Taken(String number) -> {
                parts.taken(part, number);
                reports.stat(account, number).ifPresent(stat -> end(account, part, number, stat));
            }
            case Verdict.Busy(String words) -> {
                if (spot.tries() >= MOST_BUSY) {
                    refuse(spot, words);
                } else {
                    parts.later(part, clock.instant().plus(busy(spot.tries())), words);
                }
            }
            case Verdict.Refused(String words) -> refuse(spot, words);
        }
        parts.fold(spot.message(), clock.instant());
    }

    private static Duration busy(int tries) {
        Duration wait = Duration.ofSeconds(1L << Math.min(tries, 6));
        return wait.compareTo(LONGEST_BUSY) > 0 ? LONGEST_BUSY : wait;
    }

    private void refuse(PartStore.Spot spot, String words) {
        parts.move(spot.part(), PartState.REFUSED, words);
        parts.drop(spot.message());
    }

    private void end(long account, long part, String msgid, String stat) {
        PartState state = switch (stat) {
            case "DELIVRD" -> PartState.DELIVERED;
            case "UNKNOWN" -> PartState.UNKNOWN;
            default -> PartState.UNDELIVERED;
        };
        parts.move(part, state, state == PartState.DELIVERED ? "" : GatewayWords.report(stat));
        reports.matched(account, msgid);
    }

    /** It was not handed over after all: there was no connection any more. */
    @Transactional
    public void kept(long part) {
        PartStore.Spot spot = parts.lock(part).orElseThrow();
        if (spot.state() == PartState.SUBMITTING) {
            parts.later(part, clock.instant(), "");
        }
    }

    /** Nobody answered in time, or the connection ended before. */
    @Transactional
    public void doubtful(long part, String words) {
        PartStore.Spot spot = parts.lock(part).orElseThrow();
        if (spot.state() == PartState.SUBMITTING) {
            parts.move(part, PartState.DOUBTFUL, words);
            parts.fold(spot.message(), clock.instant());
        }
    }

    /** A delivery report, which may come before the answer, on another connection, or twice. */
    @Transactional
    public void reported(long account, Heard.Reported report) {
        if (!GatewayWords.last(report.stat())) {
            return;
        }
        reports.keep(account, report, recipients.mark(report.phone()), clock.instant());
        parts.byMsgid(account, report.number()).flatMap(parts::lock).ifPresent(spot -> {
            if (spot.state() == PartState.ACCEPTED || spot.state() == PartState.UNKNOWN) {
                end(account, spot.part(), report.number(), report.stat());
                parts.fold(spot.message(), clock.instant());
            }
        });
    }

    /** Whoever holds the line now finds what a program that died was handing over. */
    @Transactional
    public void orphans(long account) {
        parts.before(account, PartState.SUBMITTING, clock.instant().plusSeconds(1))
                .forEach(part -> doubtful(part, "提交时程序中断，不知网关是否收到，不重发"));
    }

    /** Looks for what is late: reports without an owner, parts without a report, mailings in which everybody has an end. */
    @Transactional
    public void sweep(Account account, Gateway gateway) {
        reports.strangers(account.id()).forEach(pair -> match(account.id(), pair));
        reports.pairs(account.id()).stream().filter(this::together).forEach(pair -> match(account.id(), pair));
        Instant late = clock.instant().minus(Duration.ofHours(gateway.reportHours()));
        late(account.id(), PartState.DOUBTFUL, late, "提交后网关没有答复，也没有状态报告，请人工核实");
        late(account.id(), PartState.ACCEPTED, late, "网关已收，" + gateway.reportHours() + " 小时没有状态报告，请人工核实");
        for (Mailing mailing : mailings.ended(account.id())) {
            mailings.state(mailing.id(), Mailing.State.DONE, clock.instant());
            if (mailing.key() != null) {
                dispatches.look(mailing.key());
            }
        }
    }

    private void match(long account, DeliveryReportStore.Pair pair) {
        parts.lock(pair.part()).ifPresent(spot -> {
            parts.taken(pair.part(), pair.msgid());
            end(account, pair.part(), pair.msgid(), pair.stat());
            parts.fold(spot.message(), clock.instant());
        });
    }

    private void late(long account, PartState state, Instant moment, String words) {
        for (long part : parts.before(account, state, moment)) {
            parts.lock(part).filter(spot -> spot.state() == state).ifPresent(spot -> {
                parts.move(part, PartState.UNKNOWN, words);
                parts.drop(spot.message());
                parts.fold(spot.message(), clock.instant());
            });
        }
    }

    /** Whether the time the gateway had it fits; one that cannot be read is believed. */
    private boolean together(DeliveryReportStore.Pair pair) {
        try {
            Instant there = LocalDateTime.parse(pair.submitted(), SUBMITTED)
                    .atZone(clock.getZone())
                    .toInstant();
            return Duration.between(there, pair.partAt()).abs().compareTo(CLOCKS_APART) <= 0;
        } catch (DateTimeException e) {
            return true;
        }
    }
}

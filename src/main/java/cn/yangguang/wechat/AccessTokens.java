package cn.yangguang.wechat;

import cn.yangguang.channel.CodeTable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The access token of each account, the same for all programs on the database. Who finds it missing, old or refused takes the lock of its
 * row and asks WeChat; whoever waited for the lock finds the new one and asks nothing.
 */
@Component
class AccessTokens {

    /** WeChat gives a new token, the old one still good, within the last five minutes. */
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(5);

    /** How long after a refusal WeChat is left in peace. */
    private static final Duration PEACE = Duration.ofMinutes(1);

    private final WechatLine line;
    private final WechatTokenStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccessTokens(WechatLine line, WechatTokenStore store, TransactionTemplate transaction, Clock clock) {
        this.line = line;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    Reply<String> current(OfficialAccount account) {
        Optional<WechatTokenStore.Token> known = store.find(account).filter(token -> token.good(clock.instant()));
        return known.isPresent() ? new Reply.Given<>(known.get().value()) : fetched(account, "");
    }

    /** Another one than this, which WeChat no longer takes. */
    Reply<String> insteadOf(OfficialAccount account, String refused) {
        return fetched(account, refused);
    }

    private Reply<String> fetched(OfficialAccount account, String refused) {
        return Objects.requireNonNull(transaction.execute(status -> fetch(account, refused)));
    }

    private Reply<String> fetch(OfficialAccount account, String refused) {
        WechatTokenStore.Token known = store.lock(account);
        Instant now = clock.instant();
        if (known.good(now) && !known.value().equals(refused)) {
            return new Reply.Given<>(known.value());
        }
        if (!known.refusal().isEmpty() && within(PEACE, known.askedAt(), now)) {
            return new Reply.No<>(new CodeTable.Meaning<>(0, ErrorKind.ACCOUNT, known.refusal()));
        }
        Reply<WechatLine.Fetched> asked = line.token(account, false);
        boolean same = asked instanceof Reply.Given<WechatLine.Fetched>(var token)
                && token.value().equals(refused);
        boolean forced = same && !within(PEACE, known.forcedAt(), now);
        return kept(account, forced ? line.token(account, true) : asked, forced);
    }

    private Reply<String> kept(OfficialAccount account, Reply<WechatLine.Fetched> asked, boolean forced) {
        Instant now = clock.instant();
        if (asked instanceof Reply.No<WechatLine.Fetched>(var meaning) && meaning.kind() != ErrorKind.BUSY) {
            // 40001 from here means that the secret is wrong.
            String words = meaning.code() == 40001 ? ErrorCodes.of(40125, "").words() : meaning.words();
            store.refused(account, words, now);
            return new Reply.No<>(new CodeTable.Meaning<>(meaning.code(), ErrorKind.ACCOUNT, words));
        }
        return asked.then(token -> {
            store.put(account, token.value(), now.plus(usable(token.seconds())), forced, now);
            return new Reply.Given<>(token.value());
        });
    }

    private static Duration usable(int seconds) {
        Duration all = Duration.ofSeconds(seconds);
        Duration most = all.minus(BEFORE_THE_END);
        return most.compareTo(all.dividedBy(2)) > 0 ? most : all.dividedBy(2);
    }

    private static boolean within(Duration window, @Nullable Instant at, Instant now) {
        return at != null && at.plus(window).isAfter(now);
    }
}

package cn.yangguang.weibo;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Connections;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * The permission of each account: given by its owner on a page of Weibo, or as a token typed into the connection. Weibo renews none by itself;
 * when it takes one no longer, the account pauses and says so.
 */
@Service
public class Permissions {

    private static final String PROGRAM = "程序（微博授权）";

    private final WeiboLine line;
    private final PermissionStore store;
    private final ObjectProvider<Connections> connections;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Clock clock;

    Permissions(
            WeiboLine line,
            PermissionStore store,
            ObjectProvider<Connections> connections,
            TransactionTemplate transaction,
            Journal journal,
            Clock clock) {
        this.line = line;
        this.store = store;
        this.connections = connections;
        this.transaction = transaction;
        this.journal = journal;
        this.clock = clock;
    }

    /** The permission to ask with, or why there is none. */
    sealed interface Present {
        record Good(String token, String uid) implements Present {}

        record None(String words) implements Present {}
    }

    Present present(WeiboAccount account) {
        Optional<PermissionStore.Permission> known = store.find(account.organ(), account.channel());
        boolean typedAnew = !account.typed().isEmpty()
                && known.map(PermissionStore.Permission::typed)
                        .filter(store.mark(account)::equals)
                        .isEmpty();
        if (typedAnew) {
            return takeUp(account);
        }
        if (known.isEmpty()) {
            return new Present.None("账号还没有授权，请在账号页上授权");
        }
        PermissionStore.Permission one = known.get();
        return one.good(clock.instant())
                ? new Present.Good(one.token(), one.uid())
                : new Present.None(one.refusal().isEmpty() ? "授权已过期，请在账号页上重新授权" : one.refusal());
    }

    /** Asks Weibo whose the typed token is and how long it lasts. */
    private Present takeUp(WeiboAccount account) {
        Heard heard = line.post(account, "/oauth2/get_token_info", Map.of("access_token", account.typed()));
        if (heard instanceof Heard.Said(JsonNode json)) {
            return taken(account, account.typed(), json, json.path("expire_in").asLong(0));
        }
        if (heard instanceof Heard.No no && no.kind() == WeiboErrors.Kind.TOKEN) {
            // Kept with its refusal, so that it is neither asked for again nor forgotten.
            store.put(account, account.typed(), "", clock.instant(), clock.instant());
            refused(account, no.meaning().words());
        }
        return new Present.None(words(heard));
    }

    private Present taken(WeiboAccount account, String token, JsonNode json, long seconds) {
        Instant now = clock.instant();
        String uid = json.path("uid").asString("");
        store.put(account, token, uid, now.plusSeconds(seconds), now);
        return new Present.Good(token, uid);
    }

    /** Weibo does not take the permission any more: nothing is sent until a person has given another. */
    void refused(WeiboAccount account, String words) {
        transaction.executeWithoutResult(status -> {
            if (store.refused(account, words + "，请在账号页上重新授权", clock.instant())) {
                connections
                        .getObject()
                        .pause(account.organ(), account.channel(), true, words + "，请重新授权", program(account));
            }
        });
    }

    /**
     * The owner permitted on the page of Weibo, which showed this code.
     *
     * @param code or the whole address of that page
     * @return why it was not taken, in Chinese, or empty when it was
     */
    @Transactional
    public Optional<String> give(Account channelAccount, String code, Actor actor) {
        WeiboAccount account = WeiboAccount.of(channelAccount);
        String bare = code.strip().replaceFirst(".*[?&]code=", "").replaceFirst("&.*", "");
        if (!bare.matches("[0-9A-Za-z_-]{8,128}")) {
            return Optional.of("授权码应是地址栏中 code= 后面的一串字母和数字");
        }
        Heard heard = line.post(
                account,
                "/oauth2/access_token",
                Map.of(
                        "client_id", account.app(),
                        "client_secret", account.secret(),
                        "grant_type", "authorization_code",
                        "code", bare,
                        "redirect_uri", account.callback()));
        String token = heard instanceof Heard.Said(JsonNode json)
                ? json.path("access_token").asString("")
                : "";
        if (!(heard instanceof Heard.Said(JsonNode json)) || token.isEmpty()) {
            return Optional.of(words(heard));
        }
        taken(account, token, json, json.path("expires_in").asLong(0));
        journal.record(actor, "weibo.permitted", "organ/" + account.organ(), account.channel());
        if (channelAccount.paused() && channelAccount.pausedBy().equals(PROGRAM)) {
            connections.getObject().pause(account.organ(), account.channel(), false, "", actor);
        }
        return Optional.empty();
    }

    private static Actor program(WeiboAccount account) {
        return new Actor(null, PROGRAM, null, account.organ(), Actor.COMMAND_LINE);
    }

    private static String words(Heard heard) {
        return switch (heard) {
            case Heard.No no -> no.meaning().words();
            case Heard.NotAsked(var words) -> words;
            case Heard.Silence(var words) -> words;
            case Heard.Said _ -> "微博的答复不完整";
        };
    }
}

package cn.yangguang.wechat;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Connections;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the official accounts of an organ stand. */
@Service
public class WechatAccounts {

    private static final int MOST = 200;

    private final Connections connections;
    private final WechatTokenStore tokens;
    private final ArticleStore articles;

    WechatAccounts(Connections connections, WechatTokenStore tokens, ArticleStore articles) {
        this.connections = connections;
        this.tokens = tokens;
        this.articles = articles;
    }

    /**
     * An account.
     *
     * @param host where its interface is
     * @param tokenUntil until when the present token is good, null for none yet
     * @param refusedAt since when WeChat gives none, null while it does
     * @param refusal why, in Chinese
     * @param posts the newest first, at most {@value #MOST}
     */
    public record View(
            Connections.Connection connection,
            String host,
            String app,
            @Nullable Instant tokenUntil,
            @Nullable Instant refusedAt,
            String refusal,
            List<Post> posts) {}

    /** Empty when this channel is not connected to WeChat. */
    @Transactional(readOnly = true)
    public Optional<View> of(String organ, String channel) {
        return connections.of(organ).stream()
                .filter(one -> one.channel().code().equals(channel))
                .flatMap(one -> view(one).stream())
                .findFirst();
    }

    private Optional<View> view(Connections.Connection connection) {
        Account account = connection.account();
        if (account == null || !account.kind().equals(WechatChannel.KIND)) {
            return Optional.empty();
        }
        OfficialAccount official = OfficialAccount.of(account);
        Optional<WechatTokenStore.Token> token = tokens.find(official);
        return Optional.of(new View(
                connection,
                official.host(),
                official.app(),
                token.map(WechatTokenStore.Token::until).orElse(null),
                token.map(WechatTokenStore.Token::refusedAt).orElse(null),
                token.map(WechatTokenStore.Token::refusal).orElse(""),
                articles.of(account.organ(), account.channel(), MOST)));
    }

    /** The account as the adapter gets it; empty when this channel is not connected to WeChat. */
    Optional<Account> account(String organ, String channel) {
        return of(organ, channel).map(one -> one.connection().account());
    }
}

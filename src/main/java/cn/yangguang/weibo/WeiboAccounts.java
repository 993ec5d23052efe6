package cn.yangguang.weibo;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Connections;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the Weibo accounts of an organ stand. */
@Service
public class WeiboAccounts {

    private static final int MOST = 200;

    private final Connections connections;
    private final PermissionStore permissions;
    private final WeiboPostStore posts;

    WeiboAccounts(Connections connections, PermissionStore permissions, WeiboPostStore posts) {
        this.connections = connections;
        this.permissions = permissions;
        this.posts = posts;
    }

    /**
     * An account.
     *
     * @param uid at Weibo, or empty
     * @param until when the permission ends, null for none yet
     * @param refusedAt since when Weibo does not take it, null while it does
     * @param asking page of Weibo where its owner gives permission; empty when only a typed token is used
     * @param posts the newest first, at most {@value #MOST}
     */
    public record View(
            Account account,
            String app,
            String host,
            String uid,
            @Nullable Instant until,
            @Nullable Instant refusedAt,
            String refusal,
            String asking,
            List<WeiboPost> posts) {}

    /** Empty when this channel is not connected to Weibo. */
    @Transactional(readOnly = true)
    public Optional<View> of(String organ, String channel) {
        return connections.of(organ).stream()
                .filter(one -> one.channel().code().equals(channel))
                .flatMap(one -> Optional.ofNullable(one.account()).stream())
                .filter(account -> account.kind().equals(WeiboChannel.KIND))
                .map(this::view)
                .findFirst();
    }

    private View view(Account account) {
        WeiboAccount weibo = WeiboAccount.of(account);
        Optional<PermissionStore.Permission> known = permissions.find(account.organ(), account.channel());
        return new View(
                account,
                weibo.app(),
                weibo.host(),
                known.map(PermissionStore.Permission::uid).orElse(""),
                known.map(PermissionStore.Permission::until).orElse(null),
                known.map(PermissionStore.Permission::refusedAt).orElse(null),
                known.map(PermissionStore.Permission::refusal).orElse(""),
                weibo.secret().isEmpty() ? "" : weibo.asking(),
                posts.of(account.organ(), account.channel(), MOST));
    }
}

package cn.yangguang.subscription;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.ConnectedAccounts;
import cn.yangguang.channel.Connections;
import cn.yangguang.mail.MailServer;
import cn.yangguang.mail.MailServer.Security;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.SiteAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts through which letters go: which acts for whom, and what their settings mean. */
@Component
class MailAccounts {

    /** Kind of the channel. */
    static final String KIND = "mail";

    private static final String NO = "否";

    private final ConnectedAccounts connected;
    private final Connections connections;
    private final Organs organs;
    private final SiteAddress site;

    MailAccounts(ConnectedAccounts connected, Connections connections, Organs organs, SiteAddress site) {
        this.connected = connected;
        this.connections = connections;
        this.organs = organs;
        this.site = site;
    }

    /** The account that writes to whoever subscribes to this organ; to the whole site, when it is null. */
    Optional<Account> of(@Nullable String organ) {
        if (organ != null) {
            return connected.nearest(KIND, organ);
        }
        return organs.activeHeads().stream()
                .flatMap(head -> connected.nearest(KIND, head.key()).stream())
                .findFirst();
    }

    Optional<Account> find(long account) {
        return connections.find(account);
    }

    List<Account> all() {
        return connections.ofKind(KIND);
    }

    MailServer server(Account account) {
        String port = account.setting("port");
        return new MailServer(
                account.setting("host"),
                port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : 0,
                Security.of(account.setting("security")).orElse(Security.STARTTLS),
                account.setting("user"),
                account.secret("password"),
                account.setting("from"),
                account.setting("name").isEmpty() ? name(account) : account.setting("name"));
    }

    /** Full name of the organ in whose name it writes. */
    String name(Account account) {
        return organs.find(account.organ()).map(Organ::fullName).orElse(account.organ());
    }

    /** Whole address of a path of the site, as a letter needs it. */
    String address(Account account, String path) {
        String own = account.setting("site").replaceAll("/+$", "");
        return own.isEmpty() ? site.of(path) : own + path;
    }

    /** Whether whoever was told of an edition is told when it is withdrawn. */
    boolean noticesWithdrawal(Account account) {
        return !account.setting("notice").equals(NO);
    }

    List<String> problems(Account account) {
        List<String> problems = new ArrayList<>(server(account).problems());
        if (Security.of(account.setting("security")).isEmpty()) {
            problems.add("加密方式应为 STARTTLS、SSL 或 NONE");
        }
        if (!address(account, "/").matches("https?://[^\\s]+")) {
            problems.add("请填写网站地址（或设置 yangguang.site.url）：邮件里的链接要用");
        }
        return List.copyOf(problems);
    }
}

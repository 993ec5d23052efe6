package cn.yangguang.subscription;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.ChannelAdapter;
import cn.yangguang.channel.Correcting;
import cn.yangguang.channel.Publication;
import cn.yangguang.subscription.Tellings.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Editions by mail to whoever has subscribed. Sending means writing down who is to be told; the letters go out by themselves ({@link
 * Postroom}), in the pace of the account. Confirmed when every letter has an end; what goes into a digest counts as noted.
 */
@Component
class MailChannel implements ChannelAdapter {

    private final ObjectProvider<MailAccounts> accounts;
    private final Tellings tellings;
    private final ObjectProvider<LetterWriting> writing;

    /** Accounts are known only after all channels are. */
    MailChannel(ObjectProvider<MailAccounts> accounts, Tellings tellings, ObjectProvider<LetterWriting> writing) {
        this.accounts = accounts;
        this.tellings = tellings;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return MailAccounts.KIND;
    }

    @Override
    public String title() {
        return "电子邮件订阅（SMTP）";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("host", "邮件服务器（SMTP）", false, true),
                new Field("port", "端口（STARTTLS 一般 587，SSL 一般 465）", false, true),
                new Field("security", "加密方式：STARTTLS、SSL 或 NONE", false, true),
                new Field("user", "用户名（服务器不要求登录则不填）", false, false),
                new Field("password", "密码或授权码", true, false),
                new Field("from", "发件人地址", false, true),
                new Field("name", "发件人名称（不填用机关全称）", false, false),
                new Field("site", "网站地址（不填用系统设置）", false, false),
                new Field("notice", "信息撤下时通知收到过的订户（填“否”则不通知）", false, false));
    }

    @Override
    public List<String> problems(Account account) {
        return accounts.getObject().problems(account);
    }

    @Override
    public boolean pacesItself() {
        return true;
    }

    @Override
    public boolean everyEdition() {
        return true;
    }

    @Override
    public Correcting correcting(Account account) {
        return Correcting.SENDS_CORRECTION;
    }

    @Override
    public String page(Account account) {
        return "/office/subscriptions";
    }

    @Override
    public Adapted adapt(Publication publication, Account account) {
        WrittenLetter letter = writing.getObject().preview(publication, account);
        return new Adapted(
                Map.of(
                        "indexNumber",
                        publication.indexNumber(),
                        "edition",
                        String.valueOf(publication.edition()),
                        "subject",
                        letter.subject(),
                        "text",
                        letter.text(),
                        "html",
                        writing.getObject().html(letter)),
                List.of());
    }

    @Override
    public Optional<String> shown(Adapted adapted, Account account) {
        return Optional.of(adapted.fields().getOrDefault("html", ""));
    }

    @Override
    public Answer send(Adapted what, String key, Account account) {
        String number = what.fields().getOrDefault("indexNumber", "");
        int edition = Integer.parseInt(what.fields().getOrDefault("edition", "1"));
        return switch (tellings.begin(UUID.fromString(key), account.id(), number, edition)) {
            case Told.Begun() -> find(key, Map.of(), account);
            case Told.NotYet(var words) -> Answer.Later.of(words);
            case Told.Nobody(var words) -> new Answer.Needless(words);
        };
    }

    @Override
    public Answer find(String key, Map<String, String> receipt, Account account) {
        return tellings.progress(UUID.fromString(key))
                .<Answer>map(progress -> progress.open() > 0
                        ? new Answer.Underway("还有 " + progress.open() + " 封没有发完", progress.receipt())
                        : new Answer.Confirmed(progress.receipt()))
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer withdraw(String key, Map<String, String> receipt, Account account) {
        int open = tellings.withdraw(UUID.fromString(key), accounts.getObject().noticesWithdrawal(account));
        return open > 0 ? Answer.Later.of("撤回通知还有 " + open + " 封没有发完") : new Answer.Withdrawn();
    }
}

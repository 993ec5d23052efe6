package cn.yangguang.wechat;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.ChannelAdapter;
import cn.yangguang.channel.Publication;
import cn.yangguang.page.SiteAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 微信公众号 as a channel: drafts, publications and their withdrawal over the interface of WeChat. */
@Component
class WechatChannel implements ChannelAdapter {

    static final String KIND = "wechat";

    private final ArticlePublishing publishing;
    private final ArticleFinding finding;
    private final ArticleWithdrawal withdrawal;
    private final SiteAddress site;

    WechatChannel(
            ArticlePublishing publishing, ArticleFinding finding, ArticleWithdrawal withdrawal, SiteAddress site) {
        this.publishing = publishing;
        this.finding = finding;
        this.withdrawal = withdrawal;
        this.site = site;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "微信公众号";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("app", "AppID", false, true),
                new Field("secret", "AppSecret", true, true),
                new Field("host", "接口地址（不填为 " + OfficialAccount.OFFICIAL + "）", false, false),
                new Field("tokenWay", "取凭据的接口（stable_token 或 token，不填为 stable_token）", false, false),
                new Field("site", "本站网址（供“阅读原文”使用，已设置 yangguang.site.url 的不填）", false, false),
                new Field("author", "作者（不超过 16 个字，可不填）", false, false),
                new Field("titleLength", "标题最多字数（不填为 32，微信允许的账号可改为 64）", false, false));
    }

    @Override
    public List<String> problems(Account account) {
        return OfficialAccount.of(account).problems(!site.of("").isEmpty());
    }

    @Override
    public Adapted adapt(Publication publication, Account account) {
        return Article.of(publication, OfficialAccount.of(account));
    }

    @Override
    public Optional<String> shown(Adapted adapted, Account account) {
        return Optional.of(PhonePage.of(adapted.fields()));
    }

    @Override
    public String page(Account account) {
        return "/office/wechat/" + account.organ() + "/" + account.channel();
    }

    @Override
    public Answer send(Adapted what, String key, Account account) {
        return publishing.send(what, key, OfficialAccount.of(account));
    }

    @Override
    public Answer find(String key, Map<String, String> receipt, Account account) {
        return finding.find(key, OfficialAccount.of(account));
    }

    @Override
    public Answer withdraw(String key, Map<String, String> receipt, Account account) {
        return withdrawal.withdraw(key, OfficialAccount.of(account));
    }
}

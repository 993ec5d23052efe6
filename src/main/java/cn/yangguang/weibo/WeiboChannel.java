package cn.yangguang.weibo;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.ChannelAdapter;
import cn.yangguang.channel.Publication;
import cn.yangguang.page.SiteAddress;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 微博 as a channel. No client library for it is maintained, so it is spoken to directly. */
@Component
class WeiboChannel implements ChannelAdapter {

    static final String KIND = "weibo";

    private final WeiboPosting posting;
    private final WeiboFinding finding;
    private final SiteAddress site;

    WeiboChannel(WeiboPosting posting, WeiboFinding finding, SiteAddress site) {
        this.posting = posting;
        this.finding = finding;
        this.site = site;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "微博";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("app", "App Key", false, true),
                new Field("secret", "App Secret（用授权码授权时需要）", true, false),
                new Field("token", "访问口令 access_token（不用授权码时填写）", true, false),
                new Field("host", "接口地址（不填为 " + WeiboAccount.OFFICIAL + "）", false, false),
                new Field("callback", "授权回调页（不填为 " + WeiboAccount.SHOWS_THE_CODE + "）", false, false),
                new Field("site", "本站网址（须属于应用的安全域名；已设置 yangguang.site.url 的不填）", false, false),
                new Field("rip", "本机的外网地址（可不填）", false, false));
    }

    @Override
    public List<String> problems(Account account) {
        return WeiboAccount.of(account).problems(!site.of("").isEmpty());
    }

    @Override
    public Adapted adapt(Publication publication, Account account) {
        WeiboText.Made made = WeiboText.of(publication, WeiboAccount.of(account).whole(publication.address()));
        return new Adapted(
                Map.of(
                        "status", made.words(),
                        "picture", WeiboPictures.of(publication.body()),
                        "item", publication.indexNumber(),
                        "edition", String.valueOf(publication.edition())),
                made.remarks());
    }

    @Override
    public String page(Account account) {
        return "/office/weibo/" + account.organ() + "/" + account.channel();
    }

    @Override
    public Answer send(Adapted what, String key, Account account) {
        return posting.send(what, key, WeiboAccount.of(account));
    }

    @Override
    public Answer find(String key, Map<String, String> receipt, Account account) {
        return finding.find(key, WeiboAccount.of(account));
    }

    @Override
    public Answer withdraw(String key, Map<String, String> receipt, Account account) {
        return finding.withdraw(key, WeiboAccount.of(account));
    }
}

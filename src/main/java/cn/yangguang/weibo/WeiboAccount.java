package cn.yangguang.weibo;

import cn.yangguang.channel.Account;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An account of {@code channel} as Weibo needs it.
 *
 * @param host before {@code /2} and {@code /oauth2}, without a slash at its end
 * @param app App Key
 * @param secret App Secret, or empty: then a token is typed in
 * @param typed token typed into the connection, or empty
 * @param callback the address given for it at Weibo; the page there shows the code
 * @param site what stands before the paths of our site where the program does not know its name
 * @param rip address of ours that Weibo is told, or empty
 */
record WeiboAccount(
        String organ,
        String channel,
        String host,
        String app,
        String secret,
        String typed,
        String callback,
        String site,
        String rip) {

    static final String OFFICIAL = "https://api.weibo.com";
    static final String SHOWS_THE_CODE = "https://api.weibo.com/oauth2/default.html";

    static WeiboAccount of(Account account) {
        String host = account.setting("host").replaceAll("/+$", "");
        return new WeiboAccount(
                account.organ(),
                account.channel(),
                host.isEmpty() ? OFFICIAL : host,
                account.setting("app"),
                account.secret("secret"),
                account.secret("token"),
                account.setting("callback").isEmpty() ? SHOWS_THE_CODE : account.setting("callback"),
                account.setting("site").replaceAll("/+$", ""),
                account.setting("rip"));
    }

    /** What is wrong with it, in Chinese. */
    List<String> problems(boolean siteKnown) {
        List<String> wrong = new ArrayList<>();
        if (!host.matches("https?://[A-Za-z0-9.\\[\\]:_-]+(/[A-Za-z0-9._~/-]*)?")) {
            wrong.add("接口地址应以 https:// 开头，如 " + OFFICIAL);
        }
        if (!app.matches("[0-9A-Za-z]{4,20}")) {
            wrong.add("App Key 只有数字和字母");
        }
        if (secret.isEmpty() && typed.isEmpty()) {
            wrong.add("请填写 App Secret（保存后在账号页上授权），或者直接填写访问口令");
        }
        if (!rip.isEmpty() && !rip.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
            wrong.add("本机的外网地址应写成 211.156.0.1 这样");
        }
        if (!site.isEmpty() && !site.matches("https?://[^\\s?#]+")) {
            wrong.add("本站网址应以 https:// 开头");
        } else if (site.isEmpty() && !siteKnown) {
            wrong.add("请填写本站网址：微博中要带网页的链接（也可以由管理员设置 yangguang.site.url）");
        }
        return wrong;
    }

    /** Whole address of a path of our site. */
    String whole(String address) {
        return address.startsWith("/") ? site + address : address;
    }

    /** Where the owner of the account gives permission. */
    String asking() {
        return host + "/oauth2/authorize?client_id=" + URLEncoder.encode(app, StandardCharsets.UTF_8)
                + "&response_type=code&redirect_uri=" + URLEncoder.encode(callback, StandardCharsets.UTF_8);
    }

    /** Says nothing of secrets. */
    @Override
    public String toString() {
        return "weibo account " + app + " of " + organ;
    }
}

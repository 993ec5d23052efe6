package cn.yangguang.wechat;

import cn.yangguang.channel.Account;
import java.util.ArrayList;
import java.util.List;

/**
 * An account of {@code channel} as WeChat needs it.
 *
 * @param host before {@code /cgi-bin}, without a slash at its end
 * @param stable whether tokens are asked for by {@code stable_token}
 * @param site what stands before the paths of our site where the program does not know its name
 * @param titleLength Chinese signs a title may have
 */
record OfficialAccount(
        String organ,
        String channel,
        String host,
        String app,
        String secret,
        boolean stable,
        String author,
        String site,
        int titleLength) {

    static final String OFFICIAL = "https://api.weixin.qq.com";
    static final int USUAL_TITLE = 32;
    static final int LONGEST_TITLE = 64;
    static final int LONGEST_AUTHOR = 16;

    static OfficialAccount of(Account account) {
        String host = account.setting("host").replaceAll("/+$", "");
        String length = account.setting("titleLength");
        return new OfficialAccount(
                account.organ(),
                account.channel(),
                host.isEmpty() ? OFFICIAL : host,
                account.setting("app"),
                account.secret("secret"),
                !account.setting("tokenWay").equals("token"),
                account.setting("author"),
                account.setting("site").replaceAll("/+$", ""),
                length.matches("[0-9]{1,3}") ? Integer.parseInt(length) : USUAL_TITLE);
    }

    /** What is wrong with it, in Chinese. */
    List<String> problems(boolean siteKnown) {
        List<String> wrong = new ArrayList<>();
        if (!host.matches("https?://[A-Za-z0-9.\\[\\]:_-]+(/[A-Za-z0-9._~/-]*)?")) {
            wrong.add("接口地址应以 https:// 开头，如 " + OFFICIAL);
        }
        if (!app.matches("[A-Za-z0-9_-]{4,64}")) {
            wrong.add("AppID 只有字母和数字，如 wx 开头的 18 位");
        }
        if (titleLength < 8 || titleLength > LONGEST_TITLE) {
            wrong.add("标题最多字数应在 8 到 " + LONGEST_TITLE + " 之间");
        }
        if (author.codePointCount(0, author.length()) > LONGEST_AUTHOR) {
            wrong.add("作者不超过 " + LONGEST_AUTHOR + " 个字");
        }
        if (!site.isEmpty() && !site.matches("https?://[^\\s?#]+")) {
            wrong.add("本站网址应以 https:// 开头");
        } else if (site.isEmpty() && !siteKnown) {
            wrong.add("请填写本站网址：“阅读原文”要用它（也可以由管理员设置 yangguang.site.url）");
        }
        return wrong;
    }

    /** Whole address of a path of our site. */
    String whole(String address) {
        return address.startsWith("/") ? site + address : address;
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "official account " + app + " of " + organ;
    }
}

package cn.yangguang.weibo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.channel.Publication;
import cn.yangguang.language.SignCount;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WeiboTextTest {

    private static final String ADDRESS = "https://www.yanshi.example/d/11341702003256079T/2026-00001";

    private static WeiboText.Made made(String title, String summary, boolean correction) {
        return WeiboText.of(
                new Publication(
                        "linhe",
                        "演示镇人民政府",
                        "11341702003256079T/2026-00001",
                        correction ? 2 : 1,
                        title,
                        summary,
                        "",
                        LocalDate.of(2026, 3, 2),
                        "",
                        "正文",
                        List.of(),
                        ADDRESS,
                        correction),
                ADDRESS);
    }

    @Property(tries = 200)
    void isNeverTooLongAndEndsWithTheWholeAddress(
            @ForAll @IntRange(min = 1, max = 200) int title,
            @ForAll @IntRange(max = 500) int summary,
            @ForAll boolean correction) {
        WeiboText.Made made = made(
                "题a".repeat(title).substring(0, title), "述1。".repeat(summary).substring(0, summary), correction);
        assertThat(SignCount.of(made.words())).isLessThanOrEqualTo(WeiboText.MOST);
        assertThat(made.words()).endsWith("〔2026-00001〕 " + ADDRESS);
        assertThat(made.remarks().isEmpty()).isEqualTo(!made.words().contains("…"));
    }

    @Test
    void whatWeiboShowsIsTheSameWithoutLinksAndBlanks() {
        String sent = made("A&B <演示>", "概述 #一# @某人", true).words();
        String shown =
                sent.replace("&", "&amp;").replace("<", "&lt;").replace(ADDRESS, "http://t.cn/A6abc") + " \u200b";
        assertThat(sent).startsWith("【更正 A&B <演示>】").doesNotContain("#", "@");
        assertThat(WeiboText.plain(shown)).isEqualTo(WeiboText.plain(sent));
    }
}

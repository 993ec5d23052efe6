package cn.yangguang.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Foreign feeds, interfaces and site maps, honest and hostile. */
class FeedReaderTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsRssAndAtom() throws Trouble {
        assertThat(FeedReader.read(utf8("""
                        <?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>演示</title>
                        <item><guid>a-1</guid><title>甲</title><link>http://x/1</link><pubDate>Wed, 01 Jun 2016 20:00:00 GMT</pubDate>
                        <description>概述</description><content:encoded><![CDATA[<p>正文</p>]]></content:encoded></item>
                        <item><title>没有标识</title></item></channel></rss>"""))).singleElement().satisfies(one -> {
            assertThat(one.sourceId()).isEqualTo("a-1");
            assertThat(one.body()).isEqualTo("<p>正文</p>");
            assertThat(one.publishedOn()).as("the day in Beijing").isEqualTo(LocalDate.of(2016, 6, 2));
        });
        assertThat(FeedReader.read(utf8("""
                        <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><title>乙</title><link rel="self" href="http://x/self"/>
                        <link href="http://x/2"/><updated>2016-06-03T01:00:00+08:00</updated><summary>短</summary></entry></feed>"""))).singleElement().satisfies(one -> {
            assertThat(one.link()).isEqualTo("http://x/2");
            assertThat(one.publishedOn()).isEqualTo(LocalDate.of(2016, 6, 3));
        });
    }

    @Test
    void followsNoEntityAndNamesTheLineOfWhatIsBroken() {
        assertThatThrownBy(() -> FeedReader.read(utf8("""
                        <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yyyyyyyyyy">]>
                        <rss><channel><item><guid>1</guid><title>&x;&y;</title></item></channel></rss>"""))).isInstanceOf(Trouble.class);
        assertThatThrownBy(() -> FeedReader.read(utf8("<rss><channel><item>\n<title>")))
                .hasMessageContaining("第 2 行");
        assertThatThrownBy(() -> SitePages.addresses(utf8("nonsense"))).isInstanceOf(Trouble.class);
    }

    @Test
    void findsItsWayInJsonByAMapping() throws Trouble {
        String mapping = "data.items = list # 列表\nuuid = id\nname = title\ninfo.when = date\nurl = link\nhtml = body";
        assertThat(JsonMapping.problems(mapping)).isEmpty();
        assertThat(JsonMapping.problems("x = nothing\ny = id"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("第 1 行");
        var found = JsonMapping.of(mapping).items(utf8("""
                        {"data":{"items":[{"uuid":7,"name":"丙","info":{"when":"2016/06/04 08:00"},"url":"http://x/3","html":"<p>正文</p>"},{"name":""},3]}}"""));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.sourceId()).isEqualTo("7");
            assertThat(one.publishedOn()).isEqualTo(LocalDate.of(2016, 6, 4));
        });
        assertThatThrownBy(() -> JsonMapping.of(mapping).items(utf8("{\"data\":1}")))
                .hasMessageContaining("不是列表");
        assertThatThrownBy(() -> JsonMapping.of(mapping).items(utf8("{"))).hasMessageContaining("JSON");
    }
}

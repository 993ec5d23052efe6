package cn.yangguang.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.channel.Account;
import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A screen is entered, gets an item through the channel, shows it, loses it; it falls silent; an emergency comes and goes. */
class ScreenPagesTest extends ProgramTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();
    private static final Instant NOON = Instant.parse("2016-05-10T12:00:00+08:00");

    @Autowired
    ScreenChannel channel;

    @Autowired
    ScreenConcerns concerns;

    private String organ = "";
    private String number = "";
    private String player = "";
    private Browser clerk;

    @BeforeEach
    void town() {
        clock.set(NOON);
        organ = "screens-" + TOWNS.incrementAndGet();
        number = organ + "/2016-00001";
        var rows = new PublicRows(jdbc);
        rows.organ(organ, "演示屏镇人民政府");
        rows.item(organ, number, "惠农补贴发放表（演示）", null, LocalDate.of(2016, 5, 9));
        clerk = signedIn(organ, new Assignment(Duty.HANDLER, organ));
        clerk.get("/office/screens");
        var registered = clerk.post("/office/screens", form("大厅屏"));
        assertThat(registered.statusCode()).isEqualTo(303);
        player = address();
    }

    private Map<String, String> form(String name) {
        return Map.of(
                "organ",
                organ,
                "name",
                name,
                "place",
                "大厅东墙",
                "lie",
                "PORTRAIT",
                "opens",
                "08:00",
                "closes",
                "18:00",
                "seconds",
                "15");
    }

    private String here() {
        long id = jdbc.sql("select id from screen.panel where organ = :organ")
                .param("organ", organ)
                .query(Long.class)
                .single();
        return "/office/screens/" + id;
    }

    private String address() {
        var shown = Pattern.compile("/screen/[A-Za-z0-9_-]{32}")
                .matcher(clerk.get(here()).body());
        assertThat(shown.find()).isTrue();
        return shown.group();
    }

    private Account account() {
        return new Account(
                1,
                organ,
                "screen",
                "screen",
                Map.of(),
                Map.of(),
                new Account.Pace(60, 500, null, null),
                true,
                null,
                "",
                "");
    }

    private String place() {
        String key = UUID.randomUUID().toString();
        var what = new Adapted(Map.of("indexNumber", number, "edition", "1"), List.of());
        assertThat(channel.send(what, key, account())).isInstanceOf(Answer.Accepted.class);
        assertThat(channel.send(what, key, account())).as("told twice").isInstanceOf(Answer.Accepted.class);
        return key;
    }

    private JsonNode list() {
        return JsonMapper.shared().readTree(browser().get(player + "/playlist").body());
    }

    private int beat(String json) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + player + "/beat"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(json))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private int reports(String name, String version, int times) {
        return beat("""
                {"report":"%s","version":"%s","showing":"%s#1","keeps":"WORKER","trouble":"","shown":[["%s#1",%d,%d,%d],["no/such#1",9,1,1]]}
                """.formatted(name, version, number, number, times, NOON.toEpochMilli(), NOON.toEpochMilli()));
    }

    @Test
    void anItemIsConfirmedWhenItWasShownAndWithdrawnWhenNoScreenHoldsIt() {
        String key = place();
        assertThat(channel.find(key, Map.of(), account())).isInstanceOf(Answer.Later.class);
        JsonNode first = list();
        assertThat(first.at("/items/0/id").asString()).isEqualTo(number + "#1");
        assertThat(first.at("/items/0/blocks/0/1").asString()).startsWith("正文：");
        String version = first.path("version").asString();
        assertThat(browser().get(player + "/playlist?have=" + version).statusCode())
                .isEqualTo(204);
        assertThat(browser()
                        .get(player + "/playlist?player=old&have=" + version)
                        .statusCode())
                .as("an old player is told that there is a newer one")
                .isEqualTo(200);
        assertThat(reports("one", version, 3)).isEqualTo(204);
        assertThat(reports("one", version, 3)).as("the same report again").isEqualTo(204);
        assertThat(channel.find(key, Map.of(), account()))
                .isEqualTo(new Answer.Confirmed(Map.of("首次播放", "2016-05-10 12:00", "已播放", "3次", "播放的屏", "1块")));
        assertThat(clerk.get("/office/screens").body()).contains("正常", "惠农补贴发放表（演示）");
        assertThat(channel.withdraw(key, Map.of(), account())).isInstanceOf(Answer.Later.class);
        assertThat(channel.withdraw(key, Map.of(), account()))
                .as("the screen still has it")
                .isInstanceOf(Answer.Later.class);
        JsonNode later = list();
        assertThat(later.path("items")).isEmpty();
        reports("two", later.path("version").asString(), 1);
        assertThat(channel.withdraw(key, Map.of(), account())).isInstanceOf(Answer.Withdrawn.class);
    }

    @Test
    void aSilentScreenIsToldAndItsHoldingsNeedAHand() {
        String key = place();
        reports("one", list().path("version").asString(), 1);
        clock.set(NOON.plus(Duration.ofMinutes(11)));
        assertThat(told()).containsExactly("SC-SILENT");
        assertThat(clerk.get("/office/screens").body()).contains("没有消息");
        channel.withdraw(key, Map.of(), account());
        assertThat(channel.withdraw(key, Map.of(), account()))
                .isInstanceOfSatisfying(
                        Answer.ByHand.class, hand -> assertThat(hand.words()).contains("大厅屏", "到现场"));
        clock.set(NOON.plus(Duration.ofDays(1)));
        reports("two", "", 1);
        assertThat(told()).isEmpty();
    }

    private List<String> told() {
        LocalDate today = LocalDate.now(clock);
        return concerns.concerns(new Asking(Set.of(organ), today, null)).stream()
                .map(Concern::code)
                .toList();
    }

    @Test
    void anEmergencyGoesBeforeEverythingAndHasAWayBack() {
        String id = here().substring("/office/screens/".length());
        clerk.get("/office/screens/alert");
        var wanting =
                clerk.post("/office/screens/alert", Map.of("panel", id, "title", "防汛", "until", "2016-05-10T20:00"));
        assertThat(wanting.statusCode()).isEqualTo(422);
        clerk.post(
                "/office/screens/alert",
                Map.of("panel", id, "title", "防汛", "words", "请转移（演示）", "reason", "演示", "until", "2016-05-10T20:00"));
        JsonNode alert = list().path("alert");
        assertThat(alert.path("title").asString()).isEqualTo("防汛");
        assertThat(alert.path("told").asString()).isEqualTo("发布：5月10日 12:00　显示至：5月10日 20:00");
        assertThat(browser().get(player + "/plain").body()).contains("请转移（演示）", "http-equiv=\"refresh\"");
        String page = clerk.get("/office/screens").body();
        assertThat(page).contains("正在插播：防汛");
        var end = Pattern.compile("/office/screens/alerts/\\d+/end").matcher(page);
        assertThat(end.find()).isTrue();
        clerk.post(end.group(), Map.of());
        assertThat(list().path("alert").isNull()).isTrue();
        String acts = String.join(
                " ",
                jdbc.sql("select act from journal.entry where organ = :organ order by seq")
                        .param("organ", organ)
                        .query(String.class)
                        .list());
        assertThat(acts).endsWith("screen.register screen.alert screen.calm");
    }

    @Test
    void aPinnedItemIsPlayedWhileItIsPublic() {
        clerk.get(here());
        Map<String, String> pin = Map.of(
                "item",
                number,
                "firstDay",
                "2016-05-10",
                "lastDay",
                "2016-06-10",
                "position",
                "1",
                "pinOpens",
                "09:00",
                "pinCloses",
                "12:00");
        assertThat(clerk.post(here() + "/pins", pin).statusCode()).isEqualTo(303);
        assertThat(list().at("/items/0/hours/1").asString()).isEqualTo("12:00");
        assertThat(clerk.get(here() + "/preview/playlist").body()).contains(number);
        assertThat(clerk.get(here() + "?lang=en").body()).contains("Play list now", "pinned");
        new PublicRows(jdbc)
                .withdraw(
                        jdbc.sql("select id from disclosure.disclosure where index_number = :number")
                                .param("number", number)
                                .query(Long.class)
                                .single(),
                        1,
                        LocalDate.of(2016, 5, 10));
        assertThat(list().path("items")).isEmpty();
    }

    @Test
    void anAddressThatWasChangedShowsNothingAnyMore() {
        String old = player;
        clerk.get(here());
        clerk.post(here() + "/address", Map.of());
        assertThat(browser().get(old + "/playlist").statusCode()).isEqualTo(410);
        assertThat(browser().get(old).statusCode()).isEqualTo(404);
        player = address();
        assertThat(player).isNotEqualTo(old);
        assertThat(browser()
                        .get(player)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("script-src 'sha256-");
        assertThat(beat("no report")).isEqualTo(400);
        Browser stranger = signedIn(null, new Assignment(Duty.HANDLER, "elsewhere"));
        assertThat(stranger.get(here()).statusCode()).isEqualTo(404);
    }
}

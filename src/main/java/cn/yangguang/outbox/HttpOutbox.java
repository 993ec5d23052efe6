package cn.yangguang.outbox;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.ChannelAdapter;
import cn.yangguang.channel.Correcting;
import cn.yangguang.channel.Publication;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another platform over HTTP: {@code POST url} with the item as JSON and {@code Idempotency-Key}, {@code GET url/key} to ask for it, {@code
 * DELETE url/key} to take it back. A correction takes the former back first, or, where the account says 原处更新, is sent with {@code Replaces:
 * former key}. It answers {@code {"state":"shown"}} or {@code "taken"}, with a {@code number} of its own.
 */
@Component
class HttpOutbox implements ChannelAdapter {

    private static final String IN_PLACE = "原处更新";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @Override
    public String kind() {
        return "http";
    }

    @Override
    public String title() {
        return "其他平台（HTTP，JSON）";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("url", "接口地址", false, true),
                new Field("mapping", "字段对应表（每行：对方字段 = 本方字段）", false, false),
                new Field("correcting", "更正方式（先撤回 或 原处更新，不填为先撤回）", false, false),
                new Field("token", "访问口令（Bearer）", true, false));
    }

    @Override
    public List<String> problems(Account account) {
        List<String> wrong = new ArrayList<>();
        if (!account.setting("url").matches("https?://[^\\s]+")) {
            wrong.add("接口地址应以 http:// 或 https:// 开头");
        }
        if (!Set.of("", "先撤回", IN_PLACE).contains(account.setting("correcting"))) {
            wrong.add("更正方式请写“先撤回”或“原处更新”");
        }
        wrong.addAll(FieldMapping.read(FieldMapping.text(account)).problems());
        return wrong;
    }

    @Override
    public Adapted adapt(Publication publication, Account account) {
        return new Adapted(
                FieldMapping.read(FieldMapping.text(account)).mapping().of(publication), List.of());
    }

    @Override
    public Correcting correcting(Account account) {
        return account.setting("correcting").equals(IN_PLACE) ? Correcting.UPDATES : Correcting.WITHDRAWS_FIRST;
    }

    @Override
    public Answer send(Adapted what, String key, Account account) {
        return ask(posting(what, key, account), HttpOutbox::sent);
    }

    @Override
    public Answer update(Adapted what, String key, Former former, Account account) {
        return ask(posting(what, key, account).header("Replaces", former.key()), HttpOutbox::sent);
    }

    private static HttpRequest.Builder posting(Adapted what, String key, Account account) {
        return request(account, account.setting("url"))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(what.fields()), StandardCharsets.UTF_8));
    }

    @Override
    public Answer find(String key, Map<String, String> receipt, Account account) {
        return ask(request(account, account.setting("url") + "/" + key).GET(), HttpOutbox::found);
    }

    @Override
    public Answer withdraw(String key, Map<String, String> receipt, Account account) {
        return ask(request(account, account.setting("url") + "/" + key).DELETE(), HttpOutbox::withdrawn);
    }

    private static HttpRequest.Builder request(Account account, String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).header("Accept", "application/json");
        return account.secret("token").isEmpty()
                ? request
                : request.header("Authorization", "Bearer " + account.secret("token"));
    }

    private interface Reading {
        Answer of(HttpResponse<String> response);
    }

    private Answer ask(HttpRequest.Builder request, Reading reading) {
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return reading.of(response);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return Answer.Later.of("连接不上对方");
        } catch (IOException e) {
            return new Answer.Unknown("对方没有答复");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Unknown("中断");
        }
    }

    private static Answer sent(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status / 100 == 2) {
            return state(response);
        }
        return switch (status) {
            case 429, 503 -> later(response);
            case 401, 403 -> new Answer.Refused("对方不接受访问口令（" + status + "）");
            default ->
                status / 100 == 4
                        ? new Answer.Refused("对方拒绝（" + status + "）" + words(response))
                        : new Answer.Unknown("对方出错（" + status + "）");
        };
    }

    private static Answer found(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200 -> state(response);
            case 404 -> new Answer.Absent();
            case 410 -> new Answer.Withdrawn();
            case 429, 503 -> later(response);
            default -> new Answer.Unknown("对方出错（" + response.statusCode() + "）");
        };
    }

    private static Answer withdrawn(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200, 202, 204, 404, 410 -> new Answer.Withdrawn();
            case 405, 501 -> new Answer.ByHand("对方平台不能自动撤回，请联系对方");
            case 429, 503 -> later(response);
            default -> new Answer.Unknown("对方出错（" + response.statusCode() + "）");
        };
    }

    private static Answer later(HttpResponse<String> response) {
        Duration after = response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
        return new Answer.Later("对方繁忙，稍后再试", after);
    }

    private static Answer state(HttpResponse<String> response) {
        try {
            JsonNode json = JsonMapper.shared().readTree(response.body());
            Map<String, String> receipt = Map.of("number", json.path("number").asString(""));
            return switch (json.path("state").asString("")) {
                case "shown" -> new Answer.Confirmed(receipt);
                case "taken" -> new Answer.Accepted(receipt);
                default -> new Answer.Unknown("对方的答复没有说明状态");
            };
        } catch (JacksonException e) {
            return new Answer.Unknown("对方的答复无法理解");
        }
    }

    /** What the other side says of its refusal, short and on one line. */
    private static String words(HttpResponse<String> response) {
        try {
            String message = JsonMapper.shared()
                    .readTree(response.body())
                    .path("message")
                    .asString("");
            String line = message.replaceAll("\\p{Cntrl}", " ").strip();
            return line.isEmpty() ? "" : "：" + line.substring(0, Math.min(line.length(), 200));
        } catch (JacksonException e) {
            return "";
        }
    }
}

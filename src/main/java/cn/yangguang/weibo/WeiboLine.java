package cn.yangguang.weibo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The line to Weibo: one question, one answer. The token goes in the body or the query as its documents want, and into no line of a log. */
@Component
class WeiboLine {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String BOUNDARY = "yangguang-0123456789abcdef";

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** @param ending jpg, png or gif */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(byte[] bytes, String ending) {}

    Heard get(WeiboAccount account, String path, Map<String, String> query) {
        return ask(request(account, path + "?" + encoded(query)).GET());
    }

    Heard post(WeiboAccount account, String path, Map<String, String> form) {
        return ask(request(account, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    /** @param picture sent along as {@code pic}, or null */
    Heard post(WeiboAccount account, String path, Map<String, String> form, @Nullable Picture picture) {
        return picture == null
                ? post(account, path, form)
                : ask(request(account, path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(form, picture))));
    }

    private static HttpRequest.Builder request(WeiboAccount account, String path) {
        return HttpRequest.newBuilder(URI.create(account.host() + path)).timeout(PATIENCE);
    }

    private Heard ask(HttpRequest.Builder request) {
        try {
            return heard(client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Heard.NotAsked("连接不上微博");
        } catch (IOException e) {
            return new Heard.Silence("微博没有答复");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Heard.Silence("中断");
        }
    }

    private static Heard heard(HttpResponse<String> response) {
        try {
            JsonNode json = JsonMapper.shared().readTree(response.body());
            int code = json.path("error_code").asInt(0);
            if (code != 0) {
                return new Heard.No(WeiboErrors.of(code, json.path("error").asString("")));
            }
            return response.statusCode() == 200
                    ? new Heard.Said(json)
                    : new Heard.Silence("微博出错（" + response.statusCode() + "）");
        } catch (JacksonException e) {
            return new Heard.Silence("微博的答复无法理解（" + response.statusCode() + "）");
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static byte[] multipart(Map<String, String> form, Picture picture) {
        var body = new ByteArrayOutputStream();
        form.forEach((name, value) -> body.writeBytes(
                part("name=\"" + name + "\"", "text/plain; charset=UTF-8", value.getBytes(StandardCharsets.UTF_8))));
        String type = "image/" + picture.ending().replace("jpg", "jpeg");
        body.writeBytes(part("name=\"pic\"; filename=\"picture." + picture.ending() + "\"", type, picture.bytes()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static byte[] part(String disposition, String type, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                        + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return part.toByteArray();
    }
}

package cn.yangguang.wechat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * WeChat as its documents describe it, written without the client library: tokens, pictures, drafts, publications, and its error codes. On a
 * bad day it delays, hangs up before or after it has done what was asked, fails, is busy, answers twice.
 */
final class WechatServer implements AutoCloseable {

    static final String SECRET = "wechat-secret-0123456789";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** An article in the draft box or among the publications. */
    record Kept(String id, JsonNode article, String url, boolean deleted) {}

    /** @param polls how often it still answers “publishing” */
    private record Task(String article, int polls, int status) {}

    final Map<String, Kept> drafts = new LinkedHashMap<>();
    final Map<String, Kept> published = new LinkedHashMap<>();
    final List<String> covers = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final List<String> tokens = new ArrayList<>();

    /** Error codes to give next, by the end of the path. */
    final Map<String, Integer> refusing = new HashMap<>();

    int pictures;
    int forced;
    int polls = 1;
    int statusAtTheEnd;
    int secondsOfToken = 7200;
    boolean badDay;

    private final HttpServer server;
    private final Random random;
    private final Map<String, Task> tasks = new HashMap<>();
    private @Nullable String token;
    private int number;

    WechatServer(long seed) throws IOException {
        random = new Random(seed);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/cgi-bin/", this::serve);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The token is no longer taken, as when somebody else fetched one. */
    synchronized void forgetToken() {
        token = null;
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath().substring("/cgi-bin/".length());
        Map<String, String> query = query(exchange);
        pause();
        int luck = luck(path);
        if (luck == 0) {
            exchange.close();
            return;
        }
        String answer = luck == 1 ? error(-1, "system error") : answer(path, query, body);
        pause();
        if (luck == 2) {
            exchange.close();
        } else if (luck == 3) {
            exchange.sendResponseHeaders(502, -1);
            exchange.close();
        } else {
            byte[] bytes = (luck == 4 ? answer + answer : answer).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json; encoding=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }

    private synchronized int luck(String path) {
        asked.add(path);
        return badDay ? random.nextInt(30) : 99;
    }

    private void pause() {
        try {
            Thread.sleep(badDay ? random.nextInt(4) : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String answer(String path, Map<String, String> query, byte[] body) {
        Integer refused = refusing.get(path);
        if (refused != null) {
            return error(refused, "refused by the test");
        }
        if (path.equals("stable_token")) {
            JsonNode json = json(body);
            return token(
                    json.path("appid").asString(""),
                    json.path("secret").asString(""),
                    json.path("force_refresh").asBoolean(false));
        }
        if (path.equals("token")) {
            return token(query.getOrDefault("appid", ""), query.getOrDefault("secret", ""), true);
        }
        String given = query.getOrDefault("access_token", "");
        if (token == null || !token.equals(given)) {
            return given.isEmpty()
                    ? error(41001, "access_token missing")
                    : error(40001, "invalid credential, access_token is invalid or not latest");
        }
        return switch (path) {
            case "media/uploadimg" -> picture(body);
            case "material/add_material" -> material(query, body);
            case "draft/add" -> draft(new String(body, StandardCharsets.UTF_8));
            case "draft/get" -> find(drafts, json(body).path("media_id").asString(""));
            case "draft/delete" ->
                drafts.remove(json(body).path("media_id").asString("")) == null
                        ? error(40007, "invalid media_id")
                        : ok();
            case "draft/batchget" -> list(drafts, json(body), "media_id");
            case "freepublish/submit" -> submit(json(body).path("media_id").asString(""));
            case "freepublish/get" -> status(json(body).path("publish_id").asString(""));
            case "freepublish/batchget" -> list(published, json(body), "article_id");
            case "freepublish/delete" -> delete(json(body).path("article_id").asString(""));
            default -> error(40066, "invalid url");
        };
    }

    private String token(String app, String secret, boolean force) {
        if (!app.startsWith("wx")) {
            return error(40013, "invalid appid");
        }
        if (!secret.equals(SECRET)) {
            return error(40125, "invalid appsecret");
        }
        if (force || token == null) {
            token = "TOKEN-" + ++number + "-" + random.nextLong();
            tokens.add(token);
            forced += force ? 1 : 0;
        }
        return "{\"access_token\":\"" + token + "\",\"expires_in\":" + secondsOfToken + "}";
    }

    private String picture(byte[] body) {
        String form = new String(body, StandardCharsets.ISO_8859_1);
        if (!form.contains("name=\"media\"") || !form.contains("filename=")) {
            return error(41005, "media data missing");
        }
        String content = form.substring(form.indexOf("\r\n\r\n") + 4);
        if (!content.startsWith("\u00ff\u00d8") && !content.startsWith("\u0089PNG")) {
            return error(40005, "invalid file type");
        }
        if (content.length() > 1 << 20) {
            return error(40009, "invalid image size");
        }
        pictures++;
        return "{\"url\":\"http://mmbiz.qpic.cn/mmbiz_jpg/picture" + pictures + "/0\",\"errcode\":0,\"errmsg\":\"ok\"}";
    }

    private String material(Map<String, String> query, byte[] body) {
        if (!"image".equals(query.get("type")) || body.length < 200) {
            return error(40004, "invalid media type");
        }
        covers.add("COVER-" + ++number);
        return "{\"media_id\":\"" + covers.getLast() + "\",\"url\":\"http://mmbiz.qpic.cn/c\",\"item\":[]}";
    }

    private String draft(String body) {
        JsonNode article = JSON.readTree(body).path("articles").path(0);
        String content = article.path("content").asString("");
        if (!covers.contains(article.path("thumb_media_id").asString(""))) {
            return error(40007, "invalid media_id");
        }
        if (body.contains("\\u")) {
            return error(47001, "data format error");
        }
        if (signs(article, "title") > 32 || signs(article, "title") == 0) {
            return error(45003, "title size out of limit");
        }
        if (signs(article, "digest") > 128) {
            return error(45004, "description size out of limit");
        }
        if (signs(article, "author") > 16) {
            return error(45110, "author size out of limit");
        }
        if (content.length() >= 20_000 || content.getBytes(StandardCharsets.UTF_8).length >= 1 << 20) {
            return error(45002, "content size out of limit");
        }
        if (content.contains("<script")
                || content.contains("<a ")
                || content.replace("src=\"http://mmbiz.qpic.cn/", "").contains("src=")) {
            return error(45166, "invalid content");
        }
        if (!article.path("content_source_url").asString("").startsWith("http")) {
            return error(40039, "invalid url size");
        }
        String id = "DRAFT-" + ++number;
        drafts.put(id, new Kept(id, article, "", false));
        return "{\"media_id\":\"" + id + "\",\"item\":[]}";
    }

    private static int signs(JsonNode article, String field) {
        String text = article.path(field).asString("");
        return text.codePointCount(0, text.length());
    }

    private String submit(String draft) {
        if (!drafts.containsKey(draft)) {
            return error(40007, "invalid media_id");
        }
        String id = String.valueOf(100_000_000 + ++number);
        tasks.put(id, new Task(draft, polls, statusAtTheEnd));
        // As the example of the document has it: text; its table says number, which is given every other time.
        String shown = number % 2 == 0 ? id : "\"" + id + "\"";
        return "{\"errcode\":0,\"errmsg\":\"ok\",\"publish_id\":" + shown + ",\"msg_data_id\":" + number + "}";
    }

    private String status(String id) {
        Task task = tasks.get(id);
        if (task == null) {
            return error(53502, "publish id invalid");
        }
        if (task.polls() > 0) {
            tasks.put(id, new Task(task.article(), task.polls() - 1, task.status()));
            return "{\"publish_id\":\"" + id + "\",\"publish_status\":1,\"fail_idx\":[]}";
        }
        if (task.status() != 0) {
            return "{\"publish_id\":\"" + id + "\",\"publish_status\":" + task.status() + ",\"fail_idx\":[1]}";
        }
        publish(task.article());
        Kept kept = published.get("ARTICLE-" + task.article());
        if (kept.deleted()) {
            return "{\"publish_id\":\"" + id + "\",\"publish_status\":5,\"fail_idx\":[]}";
        }
        return "{\"publish_id\":\"" + id + "\",\"publish_status\":0,\"article_id\":\"" + kept.id()
                + "\",\"article_detail\":{\"count\":1,\"item\":[{\"idx\":1,\"article_url\":\"" + kept.url()
                + "\"}]},\"fail_idx\":[]}";
    }

    /** What has been submitted comes to its end also while nobody asks. */
    synchronized void publishAll() {
        tasks.values().stream().filter(task -> task.status() == 0).forEach(task -> publish(task.article()));
    }

    /** Somebody publishes what lies in the draft box on the web page of WeChat. */
    synchronized void publishByHand() {
        List.copyOf(drafts.keySet()).forEach(this::publish);
    }

    private void publish(String draft) {
        Kept kept = drafts.remove(draft);
        if (kept != null) {
            String id = "ARTICLE-" + draft;
            published.put(id, new Kept(id, kept.article(), "http://mp.weixin.qq.com/s/" + id, false));
        }
    }

    private String delete(String id) {
        Kept kept = published.get(id);
        if (kept == null || kept.deleted()) {
            return error(53600, "article id invalid");
        }
        published.put(id, new Kept(id, kept.article(), kept.url(), true));
        return ok();
    }

    private static String find(Map<String, Kept> kept, String id) {
        return kept.containsKey(id)
                ? "{\"news_item\":[" + kept.get(id).article() + "]}"
                : error(40007, "invalid media_id");
    }

    private static String list(Map<String, Kept> kept, JsonNode asked, String idName) {
        int offset = asked.path("offset").asInt(0);
        int count = asked.path("count").asInt(20);
        if (count < 1 || count > 20) {
            return error(40097, "invalid args");
        }
        List<Kept> page = kept.values().stream().toList().reversed().stream()
                .skip(offset)
                .limit(count)
                .toList();
        String items = page.stream()
                .map(one -> "{\"" + idName + "\":\"" + one.id() + "\",\"content\":{\"news_item\":[{\"title\":"
                        + one.article().path("title") + ",\"content_source_url\":"
                        + one.article().path("content_source_url") + ",\"url\":\"" + one.url() + "\",\"is_deleted\":"
                        + one.deleted() + "}]},\"update_time\":1500000000}")
                .collect(Collectors.joining(","));
        return "{\"total_count\":" + kept.size() + ",\"item_count\":" + page.size() + ",\"item\":[" + items + "]}";
    }

    /** How often the public sees an article with this address. */
    synchronized long shown(String source) {
        return published.values().stream()
                .filter(kept -> !kept.deleted()
                        && kept.article()
                                .path("content_source_url")
                                .asString("")
                                .equals(source))
                .count();
    }

    private static String ok() {
        return "{\"errcode\":0,\"errmsg\":\"ok\"}";
    }

    private static String error(int code, String message) {
        return "{\"errcode\":" + code + ",\"errmsg\":\"" + message + " rid: 6584fd9e-56fbbc7e-310e0214\"}";
    }

    private static JsonNode json(byte[] body) {
        return JSON.readTree(body);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return query == null
                ? Map.of()
                : Stream.of(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

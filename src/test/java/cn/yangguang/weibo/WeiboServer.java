package cn.yangguang.weibo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weibo as its documents describe it: permissions, posts with our link shortened, its own posts of an account, its error codes. On a bad day
 * it delays, hangs up before or after it has done what was asked, fails, answers twice.
 */
final class WeiboServer implements AutoCloseable {

    static final String TOKEN = "2.00TOKENabcdefgh";
    static final String CODE = "abcdef0123456789";
    private static final Pattern LINK = Pattern.compile("https?://[\\x21-\\x7e]+");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
            .withZone(ZoneId.of("Asia/Shanghai"));

    /** A post as it was sent and as it is shown. */
    record Shown(String id, String sent, String text, Instant at) {}

    final List<Shown> posts = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    /** Error codes to give next, by path. */
    final Map<String, Integer> refusing = new HashMap<>();

    String token = TOKEN;
    long seconds = 157_679_999;
    int pictures;
    boolean badDay;
    Instant now = Instant.EPOCH;

    private final HttpServer server;
    private final Random random;
    private long number = 4_800_000_000_000_000L;

    WeiboServer(long seed) throws IOException {
        random = new Random(seed);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        pause();
        int luck = luck(path);
        if (luck == 0) {
            exchange.close();
            return;
        }
        Map<String, String> form = type.startsWith("multipart/form-data")
                ? parts(body)
                : form(
                        exchange.getRequestMethod().equals("GET")
                                ? exchange.getRequestURI().getRawQuery()
                                : new String(body, StandardCharsets.UTF_8));
        String answer = answer(path, exchange.getRequestMethod(), form);
        if (luck == 1) {
            exchange.close();
            return;
        }
        byte[] bytes = (luck == 2 ? "<html>502</html>" : luck == 3 ? answer + answer : answer)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(luck == 2 ? 502 : answer.contains("\"error_code\"") ? 400 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized int luck(String path) {
        asked.add(path);
        return badDay ? random.nextInt(14) : 99;
    }

    private void pause() {
        try {
            Thread.sleep(badDay ? random.nextInt(4) : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String answer(String path, String method, Map<String, String> form) {
        Integer refused = refusing.get(path);
        if (refused != null) {
            return error(path, refused, "refused by the test");
        }
        if (path.equals("/oauth2/access_token")) {
            return CODE.equals(form.get("code"))
                            && "authorization_code".equals(form.get("grant_type"))
                            && form.containsKey("redirect_uri")
                    ? "{\"access_token\":\"" + token + "\",\"remind_in\":\"" + seconds + "\",\"expires_in\":" + seconds
                            + ",\"uid\":\"1404376560\"}"
                    : error(path, 21325, "invalid_grant");
        }
        String given = form.getOrDefault("access_token", "");
        if (!given.equals(token)) {
            return error(path, given.isEmpty() ? 10006 : 21332, "invalid_access_token");
        }
        return switch (path) {
            case "/oauth2/get_token_info" ->
                "{\"uid\":1404376560,\"appkey\":\"2640\",\"scope\":null,\"create_at\":1,\"expire_in\":" + seconds + "}";
            case "/2/statuses/share.json" ->
                method.equals("POST") ? share(path, form) : error(path, 10021, "HTTP method is not suported");
            case "/2/statuses/destroy.json" -> destroy(path, form);
            case "/2/statuses/user_timeline.json" -> timeline(form);
            default -> error(path, 10020, "Request Api not found");
        };
    }

    private String share(String path, Map<String, String> form) {
        String status = form.getOrDefault("status", "");
        double signs =
                status.codePoints().mapToDouble(sign -> sign < 128 ? 0.5 : 1).sum();
        if (signs > 140) {
            return error(path, 20012, "Text too long, please input text less than 140 characters");
        }
        if (status.contains("#") || !LINK.matcher(status).find()) {
            return error(path, 10017, "Parameter (status)'s value invalid");
        }
        if (posts.stream().anyMatch(post -> post.sent().equals(status))) {
            return error(path, 20019, "repeat content!");
        }
        pictures += form.containsKey("pic") ? 1 : 0;
        String id = String.valueOf(++number);
        Matcher link = LINK.matcher(status.replace("&", "&amp;").replace("<", "&lt;"));
        posts.add(new Shown(id, status, link.replaceAll("http://t.cn/A6" + id.substring(10)) + " \u200b", now));
        return json(posts.getLast());
    }

    private String destroy(String path, Map<String, String> form) {
        return posts.removeIf(post -> post.id().equals(form.get("id")))
                ? "{\"id\":" + form.get("id") + ",\"idstr\":\"" + form.get("id") + "\",\"text\":\"\"}"
                : error(path, 20101, "target weibo does not exist!");
    }

    private String timeline(Map<String, String> form) {
        int count = Math.min(100, Integer.parseInt(form.getOrDefault("count", "20")));
        int page = Integer.parseInt(form.getOrDefault("page", "1"));
        return "{\"statuses\":["
                + posts.reversed().stream()
                        .skip((long) count * (page - 1))
                        .limit(count)
                        .map(WeiboServer::json)
                        .collect(Collectors.joining(","))
                + "],\"total_number\":" + posts.size() + "}";
    }

    private static String json(Shown post) {
        return "{\"created_at\":\"" + TIME.format(post.at()) + "\",\"id\":" + post.id() + ",\"mid\":\"" + post.id()
                + "\",\"idstr\":\"" + post.id() + "\",\"text\":\""
                + post.text().replace("\\", "\\\\").replace("\"", "\\\"")
                + "\",\"reposts_count\":0,\"comments_count\":0}";
    }

    synchronized long shown(String word) {
        return posts.stream().filter(post -> post.sent().contains(word)).count();
    }

    private static String error(String path, int code, String words) {
        return "{\"request\":\"" + path + "\",\"error_code\":" + code + ",\"error\":\"" + words + "\"}";
    }

    private static Map<String, String> form(String text) {
        return Stream.of(text.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static Map<String, String> parts(byte[] body) {
        Map<String, String> parts = new HashMap<>();
        Matcher part = Pattern.compile("name=\"(\\w+)\"[^\\r]*\\r\\n[^\\r]*\\r\\n\\r\\n(.*?)\\r\\n--", Pattern.DOTALL)
                .matcher(new String(body, StandardCharsets.ISO_8859_1));
        while (part.find()) {
            parts.put(
                    part.group(1),
                    new String(part.group(2).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
        return parts;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

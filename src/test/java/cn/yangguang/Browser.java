package cn.yangguang;

import cn.yangguang.identity.Given;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for pages as a browser does: keeps cookies, sends the form token of the last page it saw, follows nothing by itself. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final URI site;
    private final Runnable before;
    private String token = "";

    public Browser(URI site) {
        this(site, InetAddress.getLoopbackAddress(), () -> {});
    }

    /**
     * A browser that asks from this address of the machine.
     *
     * @param before done before every question
     */
    public Browser(URI site, InetAddress from, Runnable before) {
        this.site = site;
        this.before = before;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(from)
                .build();
    }

    public HttpResponse<String> get(String path) {
        return remember(send(HttpRequest.newBuilder(site.resolve(path)).GET().build()));
    }

    /** A file instead of a page. */
    public HttpResponse<byte[]> getFile(String path) {
        var request = HttpRequest.newBuilder(site.resolve(path)).GET().build();
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form with the token of the last page. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        var fields = new TreeMap<>(form);
        fields.put("_csrf", token);
        return postWithoutToken(path, fields);
    }

    /** Sends a form in which one field has several values, with the token of the last page. */
    public HttpResponse<String> postSeveral(String path, Map<String, String> form, String field, String... values) {
        String more = Stream.of(values)
                .map(value -> encoded(field) + "=" + encoded(value))
                .collect(Collectors.joining("&"));
        String body = form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return remember(send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + "&" + more + "&_csrf=" + encoded(token)))
                .build()));
    }

    /** Sends a form with the token of the last page; a file comes back. */
    public HttpResponse<byte[]> postForFile(String path, Map<String, String> form) {
        var fields = new TreeMap<>(form);
        fields.put("_csrf", token);
        return send(urlEncoded(path, fields), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A file in a form. */
    public record Chosen(String field, String name, byte[] content) {}

    /** Sends a form with files, with the token of the last page. */
    public HttpResponse<String> upload(String path, Map<String, String> form, Chosen... files) {
        String boundary = "----yangguang" + System.nanoTime();
        var body = new java.io.ByteArrayOutputStream();
        var fields = new TreeMap<>(form);
        fields.put("_csrf", token);
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        for (Chosen file : files) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field()
                            + "\"; filename=\"" + file.name()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return remember(send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build()));
    }

    public HttpResponse<String> postWithoutToken(String path, Map<String, String> form) {
        return remember(send(urlEncoded(path, form)));
    }

    private HttpRequest urlEncoded(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Sends a form with a file in it and the token of the last page. */
    public HttpResponse<String> postFile(
            String path, Map<String, String> form, String field, String name, byte[] content) {
        var fields = new TreeMap<>(form);
        fields.put("_csrf", token);
        String edge = "----yangguang-form";
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (key, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(edge, key, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(edge, field, name)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8));
        return remember(send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build()));
    }

    public HttpResponse<String> signIn(String login, String password) {
        get("/office/sign-in");
        return post("/office/sign-in", Map.of("login", login, "password", password));
    }

    /** Signs in, and shows the password page so that there is a token for the next form. */
    public Browser signIn(Given.Password who) {
        HttpResponse<String> answer = signIn(who.login(), who.password());
        if (location(answer).contains("sign-in")) {
            throw new IllegalStateException("could not sign in: " + location(answer));
        }
        get("/office/password");
        return this;
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    public List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(c -> c.getName())
                .toList();
    }

    /** Value of a cookie, or empty. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name))
                .map(c -> c.getValue())
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> remember(HttpResponse<String> answer) {
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        before.run();
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package cn.yangguang;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Fetches what an address gives into a file that is gone afterwards. At most 50 MB and one minute for each. */
@NullMarked
final class ScreenFetch implements AutoCloseable {

    /** An address that gives nothing; the message is a sentence. */
    static final class NotFetched extends IOException {
        private static final long serialVersionUID = 1L;

        NotFetched(String message) {
            super(message);
        }
    }

    private static final long LIMIT = 50L << 20;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int SECONDS = 60;
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");
    private static final Map<String, String> BY_TYPE = Map.of(
            "text/html", "html",
            "application/xhtml+xml", "html",
            "text/plain", "txt",
            "text/csv", "csv",
            "application/pdf", "pdf",
            "application/zip", "zip");

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(CONNECT)
            .build();

    /** A fresh file with the content of the address, named by its type. The caller deletes it. */
    Path fetch(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(SECONDS))
                .header("User-Agent", "yangguang-screen")
                .GET()
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new NotFetched("网址回答 " + answer.statusCode());
                }
                return keep(body, extension(answer));
            }
        } catch (NotFetched known) {
            throw known;
        } catch (HttpTimeoutException e) {
            throw new NotFetched("网址没有在 " + SECONDS + " 秒内回答");
        } catch (ConnectException e) {
            throw new NotFetched("连不上这个网址，请检查网络和网址");
        } catch (IOException e) {
            throw new NotFetched("取网址的内容时中断，请检查网络后重试");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFetched("已中止");
        }
    }

    /** A body that drips slowly ends at the same minute as one that does not begin. */
    private static Path keep(InputStream body, String extension) throws IOException {
        Path file = Files.createTempFile("screen-", "." + extension);
        boolean whole = false;
        var alarm = CompletableFuture.runAsync(
                () -> shut(body), CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                size += n;
                if (size > LIMIT) {
                    throw new NotFetched("内容超过 " + (LIMIT >> 20) + " MB，没有审查");
                }
                out.write(buffer, 0, n);
            }
            whole = true;
            return file;
        } finally {
            alarm.cancel(false);
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void shut(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // The reader hears of it by its own exception.
        }
    }

    private static String extension(HttpResponse<?> answer) {
        String path = answer.uri().getPath();
        Matcher named = EXTENSION.matcher(path == null ? "" : path);
        String type = answer.headers()
                .firstValue("Content-Type")
                .map(value -> value.split(";", -1)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
        String byType = BY_TYPE.getOrDefault(type, "");
        if (byType.equals("html") || !named.find()) {
            return byType.isEmpty() ? "html" : byType;
        }
        return named.group(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        client.close();
    }
}

package cn.yangguang.copy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Asks the program for pages as any reader does: the same handlers, filters and mistakes. */
final class SiteReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** @param type media type without parameters, in small letters */
    record Answer(int status, String type, byte[] bytes) {

        boolean html() {
            return type.equals("text/html");
        }
    }

    private final URI site;
    private final HttpClient client;

    SiteReader(URI site) {
        this.site = site;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    Answer get(CopyAddress address) throws IOException {
        HttpResponse<byte[]> answer = send(address, HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), type(answer), answer.body());
    }

    /** The status; the file is complete when it is 200. */
    int download(CopyAddress address, Path to) throws IOException {
        return send(address, HttpResponse.BodyHandlers.ofFile(to)).statusCode();
    }

    private <T> HttpResponse<T> send(CopyAddress address, HttpResponse.BodyHandler<T> body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(address.text()))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static String type(HttpResponse<?> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        client.close();
    }
}

package cn.yangguang.harvest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Bytes of other sites: at most ten megabytes in half a minute. */
@Component
class Fetch {

    private static final int LARGEST = 10 << 20;
    private static final int SECONDS = 30;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** @param status 304 when nothing has changed since the tag or time given */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, byte[] bytes, String etag, String lastModified) {}

    Answer get(String address, String etag, String lastModified) throws Trouble {
        HttpRequest.Builder request;
        try {
            request = HttpRequest.newBuilder(URI.create(address));
        } catch (IllegalArgumentException e) {
            throw new Trouble("不是网址：" + address);
        }
        request.timeout(Duration.ofSeconds(SECONDS)).header("User-Agent", "yangguang-harvest");
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        if (!lastModified.isEmpty()) {
            request.header("If-Modified-Since", lastModified);
        }
        HttpResponse<byte[]> answer = send(request.build(), address);
        return new Answer(
                answer.statusCode(),
                answer.body() == null ? new byte[0] : answer.body(),
                answer.headers().firstValue("ETag").orElse(""),
                answer.headers().firstValue("Last-Modified").orElse(""));
    }

    private HttpResponse<byte[]> send(HttpRequest request, String address) throws Trouble {
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST));
        try {
            return asked.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new Trouble("超过 " + SECONDS + " 秒没有答完：" + address);
        } catch (ExecutionException e) {
            boolean large = e.getCause() instanceof IOException cause
                    && String.valueOf(cause.getMessage()).contains("exceeds");
            throw new Trouble((large ? "内容超过 10 MB：" : "连接不上：") + address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("中断");
        }
    }
}

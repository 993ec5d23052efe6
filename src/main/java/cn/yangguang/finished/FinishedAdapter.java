package cn.yangguang.finished;

import cn.yangguang.finished.Finished.Header;
import cn.yangguang.traffic.PageViews;
import cn.yangguang.traffic.Visits;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way from the socket to a finished answer: between the reading of the request and the container. It takes
 * only what is plainly a reader's question whose answer is kept under the very words of its address; all else goes on to
 * the container, where {@link FinishedFilter} gives the same answers.
 */
final class FinishedAdapter implements Adapter {

    private final Adapter container;
    private final FinishedPages pages;
    private final Visits visits;
    private final PageViews views;

    FinishedAdapter(Adapter container, FinishedPages pages, Visits visits, PageViews views) {
        this.container = container;
        this.pages = pages;
        this.visits = visits;
        this.views = views;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        Finished finished = finished(request);
        if (finished == null) {
            container.service(request, response);
            return;
        }
        try {
            give(finished, request, response);
            views.seen(
                    String.valueOf(request.method()),
                    String.valueOf(request.requestURI().getByteChunk()),
                    finished.status(),
                    request.getMimeHeaders()::getHeader);
        } catch (IOException e) {
            // The asker is gone.
            response.action(ActionCode.CLOSE_NOW, e);
        }
    }

    private @Nullable Finished finished(Request request) {
        MessageBytes method = request.method();
        if (!method.equals("GET") && !method.equals("HEAD") || !plain(request)) {
            return null;
        }
        // The bytes are only looked at: the container decodes them later and must find them as they came.
        String path = request.requestURI().getByteChunk().toString();
        MessageBytes query = request.queryString();
        if (path == null) {
            return null;
        }
        Finished kept = pages.find(
                query.isNull() ? path : path + "?" + query.getByteChunk().toString());
        return kept != null && admitted(request, path) ? kept : null;
    }

    /** Who asks too often is told so by the container, which takes nothing from the budget then. */
    private boolean admitted(Request request, String path) {
        request.action(ActionCode.REQ_HOST_ADDR_ATTRIBUTE, request);
        return visits.admit(String.valueOf(request.remoteAddr()), path) == 0;
    }

    /** No body, no web server before us that speaks for others, no TLS of our own. */
    private static boolean plain(Request request) {
        MimeHeaders headers = request.getMimeHeaders();
        return headers.getValue("Content-Length") == null
                && headers.getValue("Transfer-Encoding") == null
                && headers.getValue("X-Forwarded-Proto") == null
                && headers.getValue("X-Forwarded-For") == null
                && !request.scheme().equals("https");
    }

    private static void give(Finished finished, Request request, Response response) throws IOException {
        MimeHeaders asked = request.getMimeHeaders();
        MimeHeaders headers = response.getMimeHeaders();
        for (Header header : finished.headers()) {
            headers.addValue(header.name()).setString(header.value());
        }
        headers.addValue("ETag").setString(finished.tag());
        headers.addValue("Vary").setString("Accept-Encoding");
        if (finished.status() == 200 && Wishes.has(asked.getHeader("If-None-Match"), finished.tag())) {
            response.setStatus(304);
            response.action(ActionCode.CLOSE, null);
            return;
        }
        boolean gzip = Wishes.gzip(asked.getHeader("Accept-Encoding"));
        response.setStatus(finished.status());
        response.setContentTypeNoCharset(finished.contentType());
        response.setContentLength(gzip ? finished.gzip().length : finished.length());
        if (gzip) {
            headers.addValue("Content-Encoding").setString("gzip");
        }
        if (!request.method().equals("HEAD")) {
            response.doWrite(ByteBuffer.wrap(gzip ? finished.gzip() : finished.plain()));
        }
        response.action(ActionCode.CLOSE, null);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return container.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        return container.asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        container.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        container.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return container.getDomain();
    }
}

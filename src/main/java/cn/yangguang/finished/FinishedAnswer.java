package cn.yangguang.finished;

import cn.yangguang.finished.Finished.Header;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a finished answer in the form its asker wishes. */
final class FinishedAnswer {

    private FinishedAnswer() {}

    static void give(Finished finished, HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Header header : finished.headers()) {
            response.setHeader(header.name(), header.value());
        }
        response.setHeader("ETag", finished.tag());
        response.setHeader("Vary", "Accept-Encoding");
        if (finished.status() == HttpServletResponse.SC_OK
                && Wishes.has(request.getHeader("If-None-Match"), finished.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean gzip = Wishes.gzip(request.getHeader("Accept-Encoding"));
        response.setStatus(finished.status());
        response.setContentType(finished.contentType());
        response.setContentLength(gzip ? finished.gzip().length : finished.length());
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(gzip ? finished.gzip() : finished.plain());
        }
    }
}

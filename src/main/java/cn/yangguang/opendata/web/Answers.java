package cn.yangguang.opendata.web;

import cn.yangguang.page.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Finished documents as answers: to be asked for again each time, and not sent again while they are the same. */
@Component
class Answers {

    private final SiteAddress site;

    Answers(SiteAddress site) {
        this.site = site;
    }

    ResponseEntity<byte[]> give(HttpServletRequest request, String type, byte[] bytes) {
        var headers = new HttpHeaders();
        // The name is a hash of the bytes: the same document has the same name on every instance.
        headers.setETag("\"" + UUID.nameUUIDFromBytes(bytes) + "\"");
        // Without a name of its own the site repeats the visitor's, which is no other visitor's business.
        headers.setCacheControl(
                site.known() ? CacheControl.noCache() : CacheControl.noCache().cachePrivate());
        headers.setContentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8));
        if (new ServletWebRequest(request).checkNotModified(String.valueOf(headers.getETag()))) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        return new ResponseEntity<>(bytes, headers, HttpStatus.OK);
    }
}

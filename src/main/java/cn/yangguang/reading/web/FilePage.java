package cn.yangguang.reading.web;

import cn.yangguang.files.Contents;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.reading.PublicAttachment;
import cn.yangguang.reading.PublicDisclosures;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Files of visible editions. Nothing is served that a browser would run: everything is a download but pictures. */
@Controller
@OpenToAll("条例 Art. 24: published information can be downloaded by everybody")
class FilePage {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final PublicDisclosures disclosures;
    private final Contents contents;

    FilePage(PublicDisclosures disclosures, Contents contents) {
        this.disclosures = disclosures;
        this.contents = contents;
    }

    @GetMapping("/files/{hash}/{name}")
    ResponseEntity<Resource> download(HttpServletRequest request, @PathVariable String hash, @PathVariable String name)
            throws IOException {
        Optional<PublicAttachment> found =
                HASH.matcher(hash).matches() ? disclosures.file(hash, name) : Optional.empty();
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        HttpHeaders headers = headers(found.get(), request.getParameter("inline") != null);
        if (new ServletWebRequest(request).checkNotModified("\"" + hash + "\"")) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentLength(found.get().file().size());
        return new ResponseEntity<>(
                new InputStreamResource(contents.open(found.get().file())), headers, HttpStatus.OK);
    }

    private static HttpHeaders headers(PublicAttachment attachment, boolean inline) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(attachment.file().mediaType()));
        headers.setContentDisposition(
                (inline && attachment.image() ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(attachment.name(), StandardCharsets.UTF_8)
                        .build());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        if (attachment.personList()) {
            headers.set("X-Robots-Tag", "noindex, noarchive");
        }
        headers.setETag("\"" + attachment.file().hash() + "\"");
        // To be asked again each time: what is withdrawn must be gone from caches too.
        headers.setCacheControl(CacheControl.noCache());
        return headers;
    }
}

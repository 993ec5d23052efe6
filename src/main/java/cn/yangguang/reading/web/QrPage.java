package cn.yangguang.reading.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.page.SiteAddress;
import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The whole address of a page of this site as a two-dimensional code, to pass on by telephone or on a printed sheet. Drawn
 * here: no other host learns what is read. There is none while {@code yangguang.site.url} is not set.
 */
@Controller
@OpenToAll("条例 Art. 24: published information can be passed on")
class QrPage {

    private static final String PREFIX = "/qr";
    private static final String ENDING = ".svg";
    private static final int LONGEST = 400;
    private static final int QUIET = 4;

    private final SiteAddress site;

    QrPage(SiteAddress site) {
        this.site = site;
    }

    /** Where the code of a page stands. */
    static String of(String path) {
        return PREFIX + path + ENDING;
    }

    @GetMapping({"/qr/d/{*rest}", "/qr/organs/{*rest}"})
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        String asked = request.getRequestURI();
        if (!site.known() || !asked.endsWith(ENDING) || asked.length() > LONGEST) {
            return ResponseEntity.notFound().build();
        }
        String path = asked.substring(PREFIX.length(), asked.length() - ENDING.length());
        QrCode code = QrCode.encodeText(site.of(path), QrCode.Ecc.MEDIUM);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .body(svg(code).getBytes(StandardCharsets.UTF_8));
    }

    private static String svg(QrCode code) {
        var dots = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dots.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>"
                .formatted(side, dots);
    }
}

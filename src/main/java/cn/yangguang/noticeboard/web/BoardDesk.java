package cn.yangguang.noticeboard.web;

import cn.yangguang.identity.SignedIn;
import cn.yangguang.noticeboard.Walls;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;

/** What the pages of boards have in common: whose boards, and what a form brought. */
@Component
record BoardDesk(Organs organs, Walls walls) {

    /** Another's boards are as absent as those that do not exist. */
    Organ seen(SignedIn who, String key) {
        return organs.find(key)
                .filter(organ -> walls.sees(who.person(), key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Organ kept(SignedIn who, String key) {
        Organ organ = seen(who, key);
        if (!walls.keeps(who.person(), key)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return organ;
    }

    static ResponseEntity<byte[]> to(String organ, String said) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/noticeboards/" + organ + "?said=" + said))
                .build();
    }

    static @Nullable LocalDate day(@Nullable String sent) {
        try {
            return sent == null ? null : LocalDate.parse(sent.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static Set<Long> numbers(HttpServletRequest request, String field) {
        var numbers = new TreeSet<Long>();
        String[] sent = request.getParameterValues(field);
        for (String one : sent == null ? new String[0] : sent) {
            numbers.add(one.matches("[0-9]{1,18}") ? Long.parseLong(one) : -1L);
        }
        return numbers;
    }

    static byte @Nullable [] file(HttpServletRequest request, String field) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        MultipartFile file = multipart == null ? null : multipart.getFile(field);
        try {
            return file == null || file.isEmpty() ? null : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

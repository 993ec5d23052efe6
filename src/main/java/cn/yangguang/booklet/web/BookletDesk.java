package cn.yangguang.booklet.web;

import cn.yangguang.booklet.Bindery;
import cn.yangguang.booklet.Booklet;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.noticeboard.Walls;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of booklets have in common: whose booklets, and what a form brought. Who sees the boards of an organ sees its booklets. */
@Component
record BookletDesk(Organs organs, Walls walls, Bindery bindery) {

    Organ seen(SignedIn who, String key) {
        return organs.find(key)
                .filter(organ -> walls.sees(who.person(), key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Organ bound(SignedIn who, String key) {
        Organ organ = seen(who, key);
        if (!binds(who, key)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return organ;
    }

    /** Who binds for an organ: its own people and those of an organ above it. */
    boolean binds(SignedIn who, String key) {
        return organs.pathOf(key).stream().anyMatch(above -> hands(who, above.key()));
    }

    /** Copies are recorded by the organ's own people, since they record its deliveries. */
    boolean hands(SignedIn who, String key) {
        return Bindery.BINDERS.stream().anyMatch(duty -> who.person().holds(duty, key));
    }

    Organ handing(SignedIn who, String key) {
        Organ organ = seen(who, key);
        if (!hands(who, key)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return organ;
    }

    Booklet booklet(String organ, long id) {
        return bindery.find(organ, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static ResponseEntity<byte[]> to(String behind) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/booklets/" + behind))
                .build();
    }

    static Set<Long> numbers(HttpServletRequest request) {
        return Typed.all(request, "item").stream()
                .map(one -> one.matches("[0-9]{1,18}") ? Long.parseLong(one) : -1L)
                .collect(Collectors.toSet());
    }

    static LocalDate day(HttpServletRequest request, String field, LocalDate usual) {
        LocalDate day = day(Typed.line(request, field));
        return day == null ? usual : day;
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

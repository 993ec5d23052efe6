package cn.yangguang.workrecord.web;

import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Typed;
import cn.yangguang.supervision.Overseen;
import cn.yangguang.workrecord.EntryField;
import cn.yangguang.workrecord.Register;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;

/** What the pages of this module have in common: whose work a person sees, and what a form brought. */
@Component
record RecordDesk(Overseen overseen, Clock clock) {

    private static final int FIRST_YEAR = 2008;

    /** Another's registers are as absent as those that do not exist. Villages keep none. */
    Organ seen(SignedIn who, String key) {
        return organs(who).stream()
                .filter(organ -> organ.key().equals(key))
                .findFirst()
                .orElseThrow(RecordDesk::notThere);
    }

    /** One's own first. */
    Organ first(SignedIn who) {
        List<Organ> organs = organs(who);
        return organs.stream()
                .filter(organ -> organ.key().equals(who.person().organ()))
                .findFirst()
                .or(() -> organs.stream().findFirst())
                .orElseThrow(RecordDesk::notThere);
    }

    List<Choice> choices(SignedIn who) {
        return organs(who).stream()
                .map(organ -> new Choice(organ.key(), organ.name()))
                .toList();
    }

    private List<Organ> organs(SignedIn who) {
        return overseen.by(who.person()).stream()
                .filter(organ -> organ.level() != OrganLevel.VILLAGE)
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The year asked for, or this one. */
    int year(HttpServletRequest request) {
        int now = today().getYear();
        String asked = request.getParameter("year");
        int year = asked != null && asked.matches("20[0-9]{2}") ? Integer.parseInt(asked) : now;
        return year < FIRST_YEAR || year > now ? now : year;
    }

    static Register register(@Nullable String sent) {
        return Stream.of(Register.values())
                .filter(register -> address(register).equals(sent))
                .findFirst()
                .orElse(Register.TRAINING);
    }

    static String address(Register register) {
        return register.name().toLowerCase(Locale.ROOT);
    }

    static Map<EntryField, String> typed(Register register, HttpServletRequest request) {
        var typed = new EnumMap<EntryField, String>(EntryField.class);
        register.fields().forEach(field -> {
            String sent = request.getParameter(field.key());
            typed.put(field, field == EntryField.NOTE ? Typed.lines(sent) : Typed.line(sent));
        });
        return typed;
    }

    /** A file that was chosen. */
    record Sent(String name, byte[] bytes) {}

    static @Nullable Sent file(HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        MultipartFile file = multipart == null ? null : multipart.getFile("file");
        if (file == null || file.isEmpty()) {
            return null;
        }
        String name = file.getOriginalFilename() == null ? "" : Typed.line(file.getOriginalFilename());
        try {
            return new Sent(
                    name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

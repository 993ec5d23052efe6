package cn.yangguang.identity.web;

import cn.yangguang.page.Languages;
import cn.yangguang.page.MistakeView;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers a request that must not be looked at any further: nothing of it is read, not even its language. */
@Component
class PlainAnswer {

    private final Pages pages;
    private final Languages languages;
    private final Clock clock;

    PlainAnswer(Pages pages, Languages languages, Clock clock) {
        this.pages = pages;
        this.languages = languages;
        this.clock = clock;
    }

    void give(HttpServletResponse response, int status, boolean toProgram) throws IOException {
        give(response, status, toProgram, "page.mistake." + status);
    }

    /** @param reason key of the words a person reads */
    void give(HttpServletResponse response, int status, boolean toProgram, String reason) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(toProgram ? "application/json" : "text/html;charset=UTF-8");
        byte[] body = toProgram ? json(status) : page(status, reason);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] json(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        String error = known == null ? "" : known.getReasonPhrase();
        return "{\"status\":%d,\"error\":\"%s\"}".formatted(status, error).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] page(int status, String key) {
        Words words = languages.chinese();
        var view = new MistakeView(status, words.of(words.knows(key) ? key : "page.mistake.400"), "");
        var screen = new Screen(words, "/", null, "", "", LocalDate.now(clock), "");
        return pages.render(screen, "cn/yangguang/page/mistake.jte", view);
    }
}

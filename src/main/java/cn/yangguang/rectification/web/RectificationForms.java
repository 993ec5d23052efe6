package cn.yangguang.rectification.web;

import cn.yangguang.files.FileRefused;
import cn.yangguang.files.FileTypes;
import cn.yangguang.page.ActField;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.Screen;
import cn.yangguang.rectification.Action;
import cn.yangguang.rectification.Asked;
import cn.yangguang.rectification.Detail;
import cn.yangguang.rectification.NewRectification;
import cn.yangguang.rectification.Offer;
import cn.yangguang.rectification.Rectification;
import cn.yangguang.rectification.Step;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Turns what the table offers into forms, and what was sent back into particulars and files. */
final class RectificationForms {

    /** Name of the field for files. */
    static final String FILES = "files";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");
    private static final int LONGEST_NAME = 200;

    private RectificationForms() {}

    /** An act that was just refused, with what was typed, so that nothing is lost. */
    record Failed(Action action, Particulars<Detail> typed, String problem) {}

    /** Files that came with a form: the good ones, and why others are not taken. */
    record Sent(List<NewRectification.NewPaper> papers, List<String> refused) {}

    static ActForm form(Screen screen, Rectification subject, Offer offer, @Nullable Failed failed) {
        Action action = offer.action();
        Failed tried = failed != null && failed.action() == action ? failed : null;
        Stream<ActField> fields = offer.asks().stream()
                .map(asked -> field(
                        screen,
                        asked,
                        tried == null
                                ? atFirst(screen, subject, action, asked.detail())
                                : tried.typed().get(asked.detail())));
        return new ActForm(
                "/office/rectifications/" + subject.registered().number() + "/" + action.noun(),
                RectificationWords.of(screen, action),
                offer.article(),
                (action == Action.ADD_EVIDENCE ? Stream.concat(fields, Stream.of(files(screen))) : fields).toList(),
                RectificationWords.all(screen, offer.refusals()),
                Integer.toString(subject.seen()),
                tried == null ? "" : tried.problem(),
                action == Action.WITHDRAW,
                action == Action.PROPOSE || action == Action.APPROVE || action == Action.SERVE);
    }

    static ActField files(Screen screen) {
        return new ActField(FILES, screen.of("rectification.files"), ActField.Widget.FILES, false, "", List.of());
    }

    static ActField field(Screen screen, Asked asked, String value) {
        Detail detail = asked.detail();
        return new ActField(
                detail.name(),
                RectificationWords.of(screen, detail),
                switch (detail.kind()) {
                    case LINE -> ActField.Widget.LINE;
                    case TEXT -> ActField.Widget.AREA;
                    case DAY -> ActField.Widget.DAY;
                    case CHOICE -> ActField.Widget.CHOICE;
                },
                asked.required(),
                value,
                detail.choices());
    }

    /** Only what the form asks for is taken from what was sent. */
    static Particulars<Detail> sent(HttpServletRequest request, List<Asked> asks) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        asks.forEach(asked -> details.put(asked.detail(), typed(request, asked.detail())));
        details.put(Detail.SEEN, typed(request, Detail.SEEN));
        return new Particulars<>(details);
    }

    static Sent files(HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        List<NewRectification.NewPaper> papers = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<MultipartFile> chosen = multipart == null ? List.of() : multipart.getFiles(FILES);
        for (MultipartFile file : chosen) {
            String name = name(file);
            if (name.isEmpty() && file.isEmpty()) {
                continue;
            }
            try {
                byte[] content = file.getBytes();
                papers.add(new NewRectification.NewPaper(name, FileTypes.judge(content, name), content));
            } catch (FileRefused why) {
                refused.add(String.valueOf(why.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Sent(papers, refused);
    }

    static String line(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    private static String typed(HttpServletRequest request, Detail detail) {
        if (detail.kind() != Detail.Kind.TEXT) {
            return line(request, detail.name());
        }
        String sent = Objects.requireNonNullElse(request.getParameter(detail.name()), "");
        return CONTROL.matcher(sent.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceAll("[\\p{Cntrl}/\\\\]+", "_")
                .strip();
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    /** What the program knows already: a proposal that was returned, what was found, today. */
    private static String atFirst(Screen screen, Rectification subject, Action action, Detail detail) {
        if (detail == Detail.ON) {
            return screen.day(screen.today());
        }
        if (action != Action.PROPOSE) {
            return "";
        }
        Stream<Step> before = Stream.of(subject.last(Action.PROPOSE), subject.last(Action.CHECK))
                .flatMap(java.util.Optional::stream);
        return before.map(step -> step.particulars().get(detail))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}

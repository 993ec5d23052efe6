package cn.yangguang.villageaccount.web.office;

import cn.yangguang.files.FileRefused;
import cn.yangguang.files.FileTypes;
import cn.yangguang.page.ActField;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import cn.yangguang.steps.Particulars;
import cn.yangguang.villageaccount.Account;
import cn.yangguang.villageaccount.Action;
import cn.yangguang.villageaccount.Asked;
import cn.yangguang.villageaccount.Detail;
import cn.yangguang.villageaccount.Offer;
import cn.yangguang.villageaccount.Scan;
import cn.yangguang.villageaccount.web.AccountWords;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Turns what the table offers into forms, and what was sent back into particulars and scans. */
final class SheetForms {

    private static final int LONGEST_NAME = 200;

    private SheetForms() {}

    /** An act that was just refused, with what was typed, so that nothing is lost. */
    record Failed(Action action, Particulars<Detail> typed, String problem) {}

    /** Files that came with a form: the good ones, and why others are not taken. */
    record Sent(List<Scan> scans, List<String> refused) {}

    static ActForm form(Screen screen, Account account, Offer offer, List<String> group, @Nullable Failed failed) {
        Action action = offer.action();
        Failed tried = failed != null && failed.action() == action ? failed : null;
        return new ActForm(
                "/office/village-accounts/" + account.sheet().id() + "/" + action.noun(),
                AccountWords.of(screen, action),
                offer.article(),
                offer.asks().stream()
                        .map(asked -> field(
                                screen,
                                asked,
                                tried == null
                                        ? atFirst(screen, asked.detail(), group)
                                        : tried.typed().get(asked.detail())))
                        .toList(),
                AccountWords.all(screen, offer.refusals()),
                Integer.toString(account.seen()),
                tried == null ? "" : tried.problem(),
                action == Action.DISCARD || action == Action.TAKE_BACK,
                action == Action.SEND || action == Action.PASS || action == Action.HAND_OVER);
    }

    static ActField field(Screen screen, Asked asked, String value) {
        Detail detail = asked.detail();
        return new ActField(
                detail.name(),
                AccountWords.of(screen, detail),
                switch (detail.kind()) {
                    case LINE -> ActField.Widget.LINE;
                    case TEXT -> ActField.Widget.AREA;
                    case DAY -> ActField.Widget.DAY;
                    case FILE -> ActField.Widget.FILES;
                },
                asked.required(),
                value,
                List.of());
    }

    /** Only what the form asks for is taken from what was sent. */
    static Particulars<Detail> sent(HttpServletRequest request, List<Asked> asks) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        asks.stream()
                .map(Asked::detail)
                .filter(detail -> detail.kind() != Detail.Kind.FILE)
                .forEach(detail -> details.put(
                        detail,
                        detail.kind() == Detail.Kind.TEXT
                                ? Typed.lines(request.getParameter(detail.name()))
                                : Typed.line(request, detail.name())));
        details.put(Detail.SEEN, Typed.line(request, Detail.SEEN.name()));
        return new Particulars<>(details);
    }

    static Sent files(HttpServletRequest request, String field) {
        List<Scan> scans = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : chosen(request, field)) {
            try {
                byte[] content = file.getBytes();
                scans.add(new Scan(name(file), FileTypes.judge(content, name(file)), content));
            } catch (FileRefused why) {
                refused.add(String.valueOf(why.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Sent(scans, refused);
    }

    static List<MultipartFile> chosen(HttpServletRequest request, String field) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null
                ? List.of()
                : multipart.getFiles(field).stream()
                        .filter(file -> !name(file).isEmpty() || !file.isEmpty())
                        .toList();
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceAll("[\\p{Cntrl}/\\\\]+", "_")
                .strip();
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static String atFirst(Screen screen, Detail detail, List<String> group) {
        return switch (detail) {
            case ON -> screen.day(screen.today());
            case MEMBERS -> String.join("、", group);
            default -> "";
        };
    }
}

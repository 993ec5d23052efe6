package cn.yangguang.office.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.IndexNumbers;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.DisclosureSettings;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.office.web.OrganSettingsView.Typed;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How an organ works: its review levels, index numbers, channels and categories. Each form is an act of its own. */
@Controller
@Serves(Duty.SYSTEM_ADMIN)
public class OrganSettingsPages {

    private static final String TEMPLATE = "cn/yangguang/office/web/organ-settings.jte";

    private final Pages pages;
    private final OrganAccess access;
    private final OrganSettingsViews views;
    private final DisclosureSettings settings;
    private final IndexNumbers numbers;
    private final Categories categories;

    OrganSettingsPages(
            Pages pages,
            OrganAccess access,
            OrganSettingsViews views,
            DisclosureSettings settings,
            IndexNumbers numbers,
            Categories categories) {
        this.pages = pages;
        this.access = access;
        this.views = views;
        this.settings = settings;
        this.numbers = numbers;
        this.categories = categories;
    }

    @GetMapping("/office/organs/{key}/settings")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String key) {
        return pages.show(request, TEMPLATE, views.of(access.organ(key), Typed.NOTHING));
    }

    @PostMapping("/office/organs/{key}/settings/levels")
    ResponseEntity<byte[]> setLevels(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        access.organ(key);
        String levels = OrganForm.sent(request, "levels");
        if (!levels.matches("[1-" + DisclosureSettings.MOST_LEVELS + "]")) {
            var problem = FieldProblem.of("levels", "office.settings.problem.levels", DisclosureSettings.MOST_LEVELS);
            return answer(request, key, Typed.of(request, "levels", List.of(problem)));
        }
        settings.setReviewLevels(key, Integer.parseInt(levels), access.administering(who, key));
        return answer(request, key, Typed.NOTHING);
    }

    /** Sets the pattern, or with {@code preview} only shows what the next number would be. */
    @PostMapping("/office/organs/{key}/settings/pattern")
    ResponseEntity<byte[]> setPattern(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        access.organ(key);
        String pattern = OrganForm.sent(request, "pattern");
        if (!OrganForm.sent(request, "preview").isEmpty()) {
            Typed typed = Typed.of(request, "pattern", List.of());
            return pages.show(request, TEMPLATE, views.of(access.organ(key), typed));
        }
        List<FieldProblem> problems = numbers.setPattern(key, pattern, access.administering(who, key));
        return answer(request, key, Typed.of(request, "pattern", problems));
    }

    @PostMapping("/office/organs/{key}/settings/channels")
    ResponseEntity<byte[]> nameChannel(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        access.organ(key);
        String code = OrganForm.sent(request, "code");
        List<Channel> known = settings.channels(key);
        List<String> codes = known.stream().map(Channel::code).toList();
        int at = codes.indexOf(code);
        var channel = new Channel(
                code,
                OrganForm.sent(request, "title"),
                at < 0 ? kind(request) : known.get(at).kind());
        List<FieldProblem> problems =
                settings.nameChannel(key, channel, (at < 0 ? known.size() : at) + 1, access.administering(who, key));
        return answer(request, key, Typed.of(request, "channel", problems));
    }

    @PostMapping("/office/organs/{key}/settings/categories")
    ResponseEntity<byte[]> setCategory(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        access.organ(key);
        String position = OrganForm.sent(request, "position");
        if (!position.matches("[0-9]{1,4}")) {
            var problem = FieldProblem.of("position", "office.settings.problem.position");
            return answer(request, key, Typed.of(request, "category", List.of(problem)));
        }
        List<FieldProblem> problems = categories.column(
                key,
                OrganForm.sent(request, "code"),
                OrganForm.sent(request, "title"),
                Integer.parseInt(position),
                access.administering(who, key));
        return answer(request, key, Typed.of(request, "category", problems));
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, String key, Typed typed) {
        if (!typed.problems().all().isEmpty()) {
            return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, views.of(access.organ(key), typed));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/organs/" + key + "/settings?said=organ-kept"))
                .build();
    }

    private static Channel.Kind kind(HttpServletRequest request) {
        String kind = OrganForm.sent(request, "kind");
        return Stream.of(Channel.Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(Channel.Kind.OTHER);
    }
}

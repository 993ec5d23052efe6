package cn.yangguang.weibo.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import cn.yangguang.weibo.Permissions;
import cn.yangguang.weibo.WeiboAccounts;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A Weibo account: its permission, given anew here by the system administrator, and what was posted. */
@Controller
@Serves({Duty.SYSTEM_ADMIN, Duty.HANDLER, Duty.SIGNATORY})
public class WeiboPage {

    private static final String TEMPLATE = "cn/yangguang/weibo/web/account.jte";
    private static final Set<Duty> SENDING = Set.of(Duty.HANDLER, Duty.SIGNATORY);

    /** @param refused why a code was not taken, in Chinese, or empty */
    public record View(Organ organ, WeiboAccounts.View account, boolean sets, String refused) {}

    private final Pages pages;
    private final WeiboAccounts accounts;
    private final Permissions permissions;
    private final Organs organs;

    WeiboPage(Pages pages, WeiboAccounts accounts, Permissions permissions, Organs organs) {
        this.pages = pages;
        this.accounts = accounts;
        this.permissions = permissions;
        this.organs = organs;
    }

    @GetMapping("/office/weibo/{organ}/{channel}")
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String channel) {
        return pages.show(request, TEMPLATE, view(who, organ, channel, ""));
    }

    /** The owner of the account permitted on the page of Weibo; the code that stood there is brought here by hand. */
    @PostMapping("/office/weibo/{organ}/{channel}/permission")
    ResponseEntity<byte[]> permit(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String channel,
            @RequestParam(defaultValue = "") String code) {
        if (!who.person().holdsAnywhere(Duty.SYSTEM_ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        View view = view(who, organ, channel, "");
        Optional<String> refused = permissions.give(view.account().account(), code, who.as(Duty.SYSTEM_ADMIN, organ));
        return refused.isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/weibo/" + organ + "/" + channel + "?said=weibo-permitted"))
                        .build()
                : pages.show(
                        request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, view(who, organ, channel, refused.get()));
    }

    private View view(SignedIn who, String organ, String channel, String refused) {
        boolean sets = who.person().holdsAnywhere(Duty.SYSTEM_ADMIN);
        if (!sets && SENDING.stream().noneMatch(duty -> who.person().holds(duty, organ))) {
            throw notThere();
        }
        return new View(
                organs.find(organ).orElseThrow(WeiboPage::notThere),
                accounts.of(organ, channel).orElseThrow(WeiboPage::notThere),
                sets,
                refused);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

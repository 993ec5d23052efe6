package cn.yangguang.wechat.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import cn.yangguang.wechat.WechatAccounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** An official account: whether WeChat takes its token, and what became of its articles. */
@Controller
@Serves({Duty.SYSTEM_ADMIN, Duty.HANDLER, Duty.SIGNATORY})
public class WechatPage {

    private static final String TEMPLATE = "cn/yangguang/wechat/web/account.jte";
    private static final Set<Duty> SENDING = Set.of(Duty.HANDLER, Duty.SIGNATORY);

    public record View(Organ organ, WechatAccounts.View account) {}

    private final Pages pages;
    private final WechatAccounts accounts;
    private final Organs organs;

    WechatPage(Pages pages, WechatAccounts accounts, Organs organs) {
        this.pages = pages;
        this.accounts = accounts;
        this.organs = organs;
    }

    @GetMapping("/office/wechat/{organ}/{channel}")
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String channel) {
        boolean sees = who.person().holdsAnywhere(Duty.SYSTEM_ADMIN)
                || SENDING.stream().anyMatch(duty -> who.person().holds(duty, organ));
        if (!sees) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Organ known = organs.find(organ).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        WechatAccounts.View account =
                accounts.of(organ, channel).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show(request, TEMPLATE, new View(known, account));
    }
}

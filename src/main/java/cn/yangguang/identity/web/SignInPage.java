package cn.yangguang.identity.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.identity.SigningIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in form. What it sends is taken up by {@link OfficeSecurity}. */
@Controller
@OpenToAll("whoever is to sign in has not signed in yet")
public class SignInPage {

    /** How many attempts one has, and for how many minutes the account is locked after them. */
    public record View(int attempts, long minutes) {}

    private final Pages pages;

    SignInPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/office/sign-in")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return pages.show(
                request,
                "cn/yangguang/identity/web/sign-in.jte",
                new View(SigningIn.ATTEMPTS, SigningIn.LOCK.toMinutes()));
    }
}

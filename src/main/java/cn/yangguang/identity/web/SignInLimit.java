package cn.yangguang.identity.web;

import cn.yangguang.identity.SigningIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who tries to sign in from an address where it failed too often, before anything is compared or kept. */
class SignInLimit extends OncePerRequestFilter {

    private final SigningIn signingIn;
    private final PlainAnswer answer;

    SignInLimit(SigningIn signingIn, PlainAnswer answer) {
        this.signingIn = signingIn;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean tries = request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + "/office/sign-in");
        if (tries && signingIn.refuses(request.getRemoteAddr())) {
            answer.give(response, HttpStatus.TOO_MANY_REQUESTS.value(), false, "page.mistake.sign-in");
        } else {
            chain.doFilter(request, response);
        }
    }
}

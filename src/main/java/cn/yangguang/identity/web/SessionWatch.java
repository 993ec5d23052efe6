package cn.yangguang.identity.web;

import cn.yangguang.identity.Account;
import cn.yangguang.identity.People;
import cn.yangguang.identity.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that are over, and finds the person of the others anew at every request: a duty taken away is gone
 * with the next click, not with the next sign-in.
 */
class SessionWatch extends OncePerRequestFilter {

    static final String ACCOUNT = SessionWatch.class.getName() + ".account";

    private final People people;
    private final Clock clock;

    SessionWatch(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        OfficeSession office = OfficeSession.of(request);
        if (session == null || office == null) {
            chain.doFilter(request, response);
            return;
        }
        Instant now = clock.instant();
        Optional<Account> account = office.over(now) ? Optional.empty() : people.find(office.person());
        if (account.filter(office::usable).isEmpty()) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/office/sign-in?said=session-over");
            return;
        }
        office.requestAt(now, session);
        request.setAttribute(ACCOUNT, account.get());
        request.setAttribute(SignedIn.ATTRIBUTE, new SignedIn(account.get().person(), request.getRemoteAddr()));
        chain.doFilter(request, response);
    }
}

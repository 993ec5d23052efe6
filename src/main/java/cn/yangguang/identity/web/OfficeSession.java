package cn.yangguang.identity.web;

import cn.yangguang.identity.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers, and when it is over (等保 S-ID-2): fifteen minutes without a request, eight hours in all,
 * or the moment the password changes elsewhere.
 *
 * @param passwordOf when the password used was set; another time means the password is another
 */
record OfficeSession(long person, Instant began, Instant lastRequest, Instant passwordOf) {

    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration ABSOLUTE = Duration.ofHours(8);

    private static final String NAME = OfficeSession.class.getName();

    static void begin(HttpServletRequest request, Account account, Instant now) {
        new OfficeSession(account.person().id(), now, now, account.passwordChangedAt()).keepIn(request.getSession());
    }

    static @Nullable OfficeSession of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (OfficeSession) session.getAttribute(NAME);
    }

    boolean over(Instant now) {
        return lastRequest.plus(IDLE).isBefore(now) || began.plus(ABSOLUTE).isBefore(now);
    }

    boolean usable(Account account) {
        return !account.disabled() && account.passwordChangedAt().equals(passwordOf);
    }

    /** The person changed the password in this very session: it goes on, the others end. */
    void goOnWith(Account account, HttpSession session) {
        new OfficeSession(person, began, lastRequest, account.passwordChangedAt()).keepIn(session);
    }

    void requestAt(Instant now, HttpSession session) {
        new OfficeSession(person, began, now, passwordOf).keepIn(session);
    }

    private void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }
}

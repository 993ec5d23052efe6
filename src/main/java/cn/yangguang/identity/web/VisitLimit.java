package cn.yangguang.identity.web;

import cn.yangguang.traffic.Cost;
import cn.yangguang.traffic.RateLimit;
import cn.yangguang.traffic.Visits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away who asks without pause, before anything is looked up; stands before the pages kept in memory, so they count too.
 * The address is that of the connection, or what a configured proxy says ({@link TrustedProxies}). Exempt are the ranges in
 * {@code yangguang.rate.exempt}: this machine, and those of a monitoring that asks often.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class VisitLimit extends OncePerRequestFilter implements Visits {

    private static final Logger LOG = LoggerFactory.getLogger(VisitLimit.class);
    private static final long TOLD_EVERY = 1000;

    private final RateLimit limit;
    private final List<IpAddressMatcher> exempt;
    private final PlainAnswer answer;
    private final AtomicLong refused = new AtomicLong();

    @Autowired
    VisitLimit(
            RateLimit limit,
            @Value("${yangguang.rate.exempt:127.0.0.0/8,::1}") List<String> exempt,
            PlainAnswer answer) {
        this.limit = limit;
        this.exempt = exempt.stream()
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int seconds = admit(request.getRemoteAddr(), Cost.of(request.getRequestURI(), request.getQueryString()));
        if (seconds == 0) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, seconds);
        }
    }

    @Override
    public int admit(String address, String path) {
        return admit(address, Cost.of(path));
    }

    private int admit(String address, Cost cost) {
        return isExempt(address) ? 0 : limit.admit(address, cost);
    }

    private boolean isExempt(String address) {
        try {
            return exempt.stream().anyMatch(range -> range.matches(address));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int seconds) throws IOException {
        if (refused.getAndIncrement() % TOLD_EVERY == 0) {
            LOG.warn("访问过于频繁：已拒绝 {} 次请求（429）", refused.get());
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.give(
                response,
                HttpStatus.TOO_MANY_REQUESTS.value(),
                request.getRequestURI().startsWith("/api/"));
    }
}

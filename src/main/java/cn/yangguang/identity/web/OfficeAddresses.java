package cn.yangguang.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** 等保 S-IP-1: where the office may be used from. An empty list means from anywhere that reaches the program. */
class OfficeAddresses extends OncePerRequestFilter {

    private final List<IpAddressMatcher> allowed;
    private final PlainAnswer answer;

    OfficeAddresses(List<String> ranges, PlainAnswer answer) {
        this.allowed = ranges.stream()
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (allowed.isEmpty() || allowed.stream().anyMatch(range -> range.matches(request.getRemoteAddr()))) {
            chain.doFilter(request, response);
        } else {
            answer.give(response, HttpServletResponse.SC_FORBIDDEN, false);
        }
    }
}

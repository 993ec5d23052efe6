package cn.yangguang.changes.web;

import cn.yangguang.changes.ChangeWatch;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** After a request that may have changed something, the listeners are told before the answer goes out. */
@Component
class SeenAtOnceFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SeenAtOnceFilter.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ChangeWatch watch;

    SeenAtOnceFilter(ChangeWatch watch) {
        this.watch = watch;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** Should the database be away just now, the watch tells later by itself. */
    private void tell() {
        try {
            watch.catchUp();
        } catch (DataAccessException e) {
            LOG.warn("变更日志暂时读不到");
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            tell();
        }
    }
}

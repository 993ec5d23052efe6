package cn.yangguang.finished;

import cn.yangguang.changes.Reads;
import cn.yangguang.finished.FinishedPages.Beginning;
import cn.yangguang.traffic.PageViews;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives readers what is finished, and finishes what is not. Stands behind what sets headers for every answer and turns
 * garbled requests away, before everything else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FinishedFilter extends OncePerRequestFilter {

    /** Many ask for the same page the moment it changed: one makes it, the others wait for it, by the name's lock. */
    private static final int LOCKS = 256;

    private final FinishedPages pages;
    private final PageViews views;
    private final Lock[] locks = new Lock[LOCKS];

    FinishedFilter(FinishedPages pages, PageViews views) {
        this.pages = pages;
        this.views = views;
        Arrays.setAll(locks, n -> new ReentrantLock());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading || !AskedFor.publicSide(path)) {
            chain.doFilter(request, response);
            return;
        }
        answer(path, request, response, chain);
        views.seen(request.getMethod(), path, response.getStatus(), request::getHeader);
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = AskedFor.name(path, request.getQueryString(), request.isSecure());
        if (name == null) {
            notKept(request, response, chain);
            return;
        }
        Finished known = pages.find(name);
        if (known == null) {
            known = makeOnce(name, request, response, chain);
        }
        if (known != null) {
            FinishedAnswer.give(known, request, response);
        }
    }

    private static void notKept(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (Reads reads = Reads.begin()) {
            chain.doFilter(request, response);
        }
    }

    /** Null when the answer went out already, since it is not for keeping. */
    private @Nullable Finished makeOnce(
            String name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Lock lock = locks[Math.floorMod(name.hashCode(), LOCKS)];
        boolean first = lock.tryLock();
        if (!first) {
            lock.lock();
        }
        try {
            Finished meanwhile = pages.find(name);
            if (meanwhile != null) {
                return meanwhile;
            }
            if (first) {
                return make(name, request, response, chain);
            }
        } finally {
            lock.unlock();
        }
        // Whoever waited for an answer that then was not kept waits for nobody else.
        return make(name, request, response, chain);
    }

    private @Nullable Finished make(
            String name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caught = new CaughtAnswer(response);
        try (Reads reads = Reads.begin()) {
            Beginning beginning = pages.begin();
            chain.doFilter(new BareRequest(request), caught);
            Finished made = caught.finished(reads);
            if (made != null && caught.forEverybody() && reads.known()) {
                pages.keep(name, made, beginning);
            }
            return made;
        }
    }
}

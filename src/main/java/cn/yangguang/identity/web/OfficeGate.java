package cn.yangguang.identity.web;

import cn.yangguang.identity.Account;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.identity.People;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks every handler of the office whom it serves. One that does not say serves nobody. Whoever still has a password
 * given by somebody else, or one that is too old, gets no further than changing it.
 */
@Component
class OfficeGate implements HandlerInterceptor {

    static final String PASSWORD_PAGE = "/office/password";

    private final People people;

    OfficeGate(People people) {
        this.people = people;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        HandlerMethod method = handler instanceof HandlerMethod m ? m : null;
        if (method != null && declared(method, OpenToAll.class) != null) {
            return true;
        }
        if (!(request.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn who)
                || !(request.getAttribute(SessionWatch.ACCOUNT) instanceof Account account)) {
            return refuse(response);
        }
        if (people.needsNewPassword(account) && !request.getRequestURI().equals(PASSWORD_PAGE)) {
            response.sendRedirect(PASSWORD_PAGE + "?said=password-first");
            return false;
        }
        return method == null || admits(declared(method, Serves.class), who.person()) || refuse(response);
    }

    private static boolean refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    private static boolean admits(@Nullable Serves serves, Person person) {
        if (serves == null) {
            return false;
        }
        return serves.value().length == 0 || Arrays.stream(serves.value()).anyMatch(person::holdsAnywhere);
    }

    /** What the method says goes before what its class says. */
    private static <A extends Annotation> @Nullable A declared(HandlerMethod method, Class<A> type) {
        if (method.hasMethodAnnotation(type)) {
            return method.getMethodAnnotation(type);
        }
        boolean methodSaysOther =
                method.hasMethodAnnotation(Serves.class) || method.hasMethodAnnotation(OpenToAll.class);
        return methodSaysOther ? null : method.getBeanType().getAnnotation(type);
    }
}

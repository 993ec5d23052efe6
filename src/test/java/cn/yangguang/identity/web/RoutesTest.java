package cn.yangguang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.identity.Serves;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RoutesTest extends ProgramTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    /** Because a handler that says nothing would be open, or shut, by accident. */
    @Test
    void everyHandlerSaysWhomItServesOrThatItIsOpenToAll() {
        var silent = new ArrayList<String>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> route :
                routes.getHandlerMethods().entrySet()) {
            HandlerMethod handler = route.getValue();
            if (!handler.getBeanType().getName().startsWith("cn.yangguang.")
                    || handler.getBeanType().getSimpleName().equals("MistakePage")) {
                continue;
            }
            boolean office = route.getKey().getPatternValues().stream().anyMatch(p -> p.startsWith("/office"));
            boolean serves = has(handler, Serves.class);
            boolean open = has(handler, OpenToAll.class);
            boolean signIn = route.getKey().getPatternValues().contains("/office/sign-in");
            if (office && !signIn ? !serves || open : serves || !open) {
                silent.add(route.getKey() + " " + handler);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void theOfficeIsShutToWhoeverHasNotSignedIn() {
        routes.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith("/office") && !path.equals("/office/sign-in"))
                .map(path -> path.replaceAll("\\{[^/]*}", "1"))
                .forEach(path -> {
                    assertThat(browser().get(path).statusCode()).as(path).isEqualTo(302);
                    assertThat(browser().postWithoutToken(path, Map.of()).statusCode())
                            .as(path)
                            .isEqualTo(403);
                });
    }

    @Test
    void thePublicSideSetsNoCookieAndMakesNoSession() {
        List<String> paths = List.of("/", "/no-such-page", "/assets/office.css", "/api/v1/nothing", "/d/1");
        IntStream.range(0, 100).forEach(i -> {
            var answer = browser().get(paths.get(i % paths.size()));
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.statusCode()).isLessThan(500);
        });
    }

    @Test
    void everyAnswerCarriesTheSafetyHeaders() {
        for (String path : List.of("/", "/no-such-page", "/assets/office.css", "/office", "/office/sign-in")) {
            var headers = browser().get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy")).as(path).hasValue(SafetyHeaders.POLICY);
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
        }
    }

    private static boolean has(HandlerMethod handler, Class<? extends java.lang.annotation.Annotation> type) {
        return handler.hasMethodAnnotation(type) || handler.getBeanType().isAnnotationPresent(type);
    }
}

package cn.yangguang.identity.web;

import cn.yangguang.identity.Account;
import cn.yangguang.identity.Assignment;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Viewer;
import cn.yangguang.page.ViewerSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before the office's handlers, and tells pages and handlers who is there. */
@Configuration
class OfficeMvc implements WebMvcConfigurer {

    private final OfficeGate gate;
    private final SignedInArguments arguments;

    OfficeMvc(OfficeGate gate, SignedInArguments arguments) {
        this.gate = gate;
        this.arguments = arguments;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).addPathPatterns("/office", "/office/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(arguments);
    }

    @Bean
    ViewerSource viewers(Organs organs) {
        return request -> viewer(request, organs);
    }

    private static @Nullable Viewer viewer(HttpServletRequest request, Organs organs) {
        if (!(request.getAttribute(SessionWatch.ACCOUNT) instanceof Account account)) {
            return null;
        }
        return new Viewer(
                account.person().name(),
                Optional.ofNullable(account.person().organ())
                        .flatMap(organs::find)
                        .map(Organ::name)
                        .orElse(""),
                account.person().assignments().stream()
                        .map(Assignment::duty)
                        .map(Enum::name)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

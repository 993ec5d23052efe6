package cn.yangguang.identity.web;

import cn.yangguang.identity.Account;
import cn.yangguang.identity.People;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.identity.SigningIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Two doors. The office needs a session; forms carry a token. The public side has neither session nor cookie, so
 * there is nothing in it to steal, to fix or to exhaust.
 */
@Configuration
class OfficeSecurity {

    private final People people;
    private final SigningIn signingIn;
    private final PlainAnswer answer;
    private final Clock clock;

    OfficeSecurity(People people, SigningIn signingIn, PlainAnswer answer, Clock clock) {
        this.people = people;
        this.signingIn = signingIn;
        this.answer = answer;
        this.clock = clock;
    }

    @Bean
    @Order(1)
    SecurityFilterChain office(HttpSecurity http, @Value("${yangguang.office.addresses:}") List<String> addresses) {
        return http.securityMatcher("/office", "/office/**")
                .headers(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .addFilterBefore(new OfficeAddresses(addresses, answer), CsrfFilter.class)
                .addFilterBefore(new SignInLimit(signingIn, answer), CsrfFilter.class)
                .addFilterBefore(new SessionWatch(people, clock), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/office/sign-in")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/office/sign-in")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .failureUrl("/office/sign-in?said=sign-in-failed")
                        .successHandler(welcome()))
                .logout(this::signingOut)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicSide(HttpSecurity http) {
        return http.securityMatcher("/**")
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (request, response, why) ->
                answer.give(response, 400, request.getRequestURI().startsWith("/api/"));
    }

    /** No database text can hold NUL, so no field of a form may. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> name.indexOf('\0') < 0);
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    private AuthenticationSuccessHandler welcome() {
        return (request, response, authentication) -> {
            if (authentication.getPrincipal() instanceof Account account) {
                OfficeSession.begin(request, account, clock.instant());
                response.sendRedirect(FirstPage.of(account.person()));
            }
        };
    }

    private void signingOut(LogoutConfigurer<HttpSecurity> logout) {
        LogoutHandler journal = (request, response, authentication) -> signedOut(request);
        logout.logoutUrl("/office/sign-out")
                .addLogoutHandler(journal)
                .deleteCookies("yangguang")
                .logoutSuccessUrl("/office/sign-in?said=signed-out");
    }

    private void signedOut(HttpServletRequest request) {
        if (request.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn who) {
            signingIn.left(who);
        }
    }
}

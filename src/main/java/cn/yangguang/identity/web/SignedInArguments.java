package cn.yangguang.identity.web;

import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers of the office their {@link SignedIn} or {@link Person} argument. */
@Component
class SignedInArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(SignedIn.class)
                || parameter.getParameterType().equals(Person.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var who = (SignedIn) request.getAttribute(SignedIn.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (who == null) {
            throw new IllegalStateException("a handler outside the office asks who signed in: " + parameter);
        }
        return parameter.getParameterType().equals(Person.class) ? who.person() : who;
    }
}

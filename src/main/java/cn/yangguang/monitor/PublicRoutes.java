package cn.yangguang.monitor;

import cn.yangguang.identity.OpenToAll;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The addresses that the public site answers, read off the handlers themselves: a new page is known here as soon as it
 * exists. Works without a web server, for the command line.
 */
@Component
class PublicRoutes {

    private final List<PathPattern> patterns = new ArrayList<>();

    PublicRoutes(ApplicationContext context) {
        for (String name : context.getBeanNamesForAnnotation(Controller.class)) {
            Class<?> type = context.getType(name, false);
            if (type != null) {
                read(ClassUtils.getUserClass(type));
            }
        }
    }

    boolean answers(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return patterns.stream().anyMatch(pattern -> pattern.matches(asked)) || isStatic(path);
    }

    private static boolean isStatic(String path) {
        return !path.endsWith("/") && new ClassPathResource("static" + path).isReadable();
    }

    private void read(Class<?> type) {
        RequestMapping whole = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        List<String> before = whole == null || whole.path().length == 0 ? List.of("") : List.of(whole.path());
        boolean open = AnnotatedElementUtils.hasAnnotation(type, OpenToAll.class);
        for (Method method : type.getDeclaredMethods()) {
            RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null && reads(mapping) && (open || method.isAnnotationPresent(OpenToAll.class))) {
                List<String> after = mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
                before.forEach(head -> after.forEach(tail -> add(head + tail)));
            }
        }
    }

    private static boolean reads(RequestMapping mapping) {
        return mapping.method().length == 0 || Arrays.asList(mapping.method()).contains(RequestMethod.GET);
    }

    private void add(String pattern) {
        patterns.add(PathPatternParser.defaultInstance.parse(pattern));
    }
}

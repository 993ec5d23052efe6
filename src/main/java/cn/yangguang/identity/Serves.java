package cn.yangguang.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler class or method of the office: only a signed-in person who holds one of these duties (at any organ; the
 * module asks again for the very organ) gets in. Empty means: any signed-in person.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Serves {
    Duty[] value() default {};
}

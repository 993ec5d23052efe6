/**
 * Pages: words in two languages, rendering of compiled templates, and what a visitor sees when something goes wrong.
 *
 * <p>Promises: Chinese is the first language of every screen; whatever a request looks like, the answer is a page or a
 * JSON object with at most an incident number, never a stack trace. Knows no other module; the shells of the public
 * site and of the office live in the faces.
 */
@ApplicationModule(
        displayName = "page",
        allowedDependencies = {})
@NullMarked
package cn.yangguang.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

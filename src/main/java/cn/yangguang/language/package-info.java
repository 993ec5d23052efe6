/**
 * 语言文字: how Chinese is written, said and asked, for whoever compares words. Plain Java over data files that a reader
 * can check: traditional and simplified signs, pinyin, words that mean the same, words that only ask.
 *
 * <p>Promises: folding keeps every sign in its place, so that what is found in the folded text is shown in the original
 * one; knows no other module, no database and no clock.
 */
@ApplicationModule(
        displayName = "language",
        allowedDependencies = {})
@NullMarked
package cn.yangguang.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

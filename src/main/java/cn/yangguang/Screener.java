package cn.yangguang;

import cn.yangguang.dissection.Contents;
import cn.yangguang.screening.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Takes one file apart and screens what it holds. Whatever the file does, the answer is a value. */
@NullMarked
record Screener(Function<Path, Contents> reading, Function<Contents, List<Finding>> rules) {

    /** Reading and rules keep their promises; the last net is here, because thousands of files run behind each other. */
    Screened look(String name, Path file) {
        try {
            Contents contents = reading.apply(file);
            return new Screened(name, contents.unread(), "", rules.apply(contents));
        } catch (RuntimeException | StackOverflowError e) {
            return Screened.missing(name, "审查这个文件时出错（" + e.getClass().getSimpleName() + "），请报告这个问题");
        }
    }
}

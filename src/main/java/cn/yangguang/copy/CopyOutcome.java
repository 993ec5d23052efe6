package cn.yangguang.copy;

import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param pages pages in the copy, {@code files} all files, attachments and tables among them
 * @param rendered pages and files asked of the program in this run; the others were known to be the same
 * @param fresh files written for the first time, {@code changed} written anew, {@code removed} taken away
 * @param withdrawn pages that now say that an item was withdrawn
 * @param failed addresses the program could not answer for
 * @param links links looked at, {@code broken} those that lead nowhere: {@code page → target}
 */
public record CopyOutcome(
        int pages,
        int files,
        int rendered,
        int fresh,
        int changed,
        int removed,
        int withdrawn,
        List<String> failed,
        long links,
        List<String> broken,
        Duration took) {

    public CopyOutcome {
        failed = List.copyOf(failed);
        broken = List.copyOf(broken);
    }

    public boolean sound() {
        return failed.isEmpty() && broken.isEmpty();
    }

    /** Rendered pages and files per second. */
    public double perSecond() {
        return rendered * 1000.0 / Math.max(1, took.toMillis());
    }
}

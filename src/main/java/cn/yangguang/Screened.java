package cn.yangguang;

import cn.yangguang.dissection.Unreadable;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.Severity;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file as it was named on the command line or found below a named folder; an address as it was listed
 * @param unread why its words are not known, or null
 * @param failure why there was no file at all, such as an address that does not answer; empty when there was one
 */
@NullMarked
record Screened(String file, @Nullable Unreadable unread, String failure, List<Finding> findings) {

    Screened {
        findings = List.copyOf(findings);
    }

    static Screened missing(String file, String failure) {
        return new Screened(file, null, failure, List.of());
    }

    boolean readable() {
        return unread == null && failure.isEmpty();
    }

    long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}

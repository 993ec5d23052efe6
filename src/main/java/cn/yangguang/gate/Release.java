package cn.yangguang.gate;

import cn.yangguang.screening.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * 放行: findings let pass with a reason.
 *
 * @param piece hash of the content they are in
 * @param marks which findings
 * @param duty name of the duty in which the person acted
 */
public record Release(
        Subject subject,
        String organ,
        String piece,
        String code,
        Severity severity,
        Set<String> marks,
        String reason,
        String personName,
        String duty,
        Instant at) {

    public Release {
        marks = Set.copyOf(marks);
    }

    /** What was let pass as a warning does not pass once it blocks. */
    boolean covers(String hash, Noted noted) {
        return piece.equals(hash)
                && marks.contains(noted.mark())
                && (severity == Severity.BLOCK || noted.finding().severity() == Severity.WARN);
    }

    static Noted let(String hash, Noted noted, List<Release> releases) {
        return releases.stream()
                .filter(release -> release.covers(hash, noted))
                .findFirst()
                .map(noted::let)
                .orElse(noted);
    }
}

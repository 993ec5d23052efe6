package cn.yangguang.gate;

import cn.yangguang.screening.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All findings of one kind in one piece: read, put right and let pass together.
 *
 * @param file name of the file, empty for the words of the page
 */
public record FindingGroup(
        Piece piece, String file, String code, Severity severity, String reason, String source, List<Noted> findings) {

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /** Names the group within its version; no words of it. */
    public String key() {
        return piece.shortHash() + "/" + code + "/" + severity;
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }

    public List<Noted> open() {
        return findings.stream().filter(Noted::open).toList();
    }

    /** The latest release of the group, when nothing of it is open. */
    public @Nullable Release release() {
        return open().isEmpty() ? findings.getLast().release() : null;
    }

    boolean secret() {
        return blocks() && code.startsWith("SM-") && !open().isEmpty();
    }
}

package cn.yangguang.gate;

import cn.yangguang.screening.Finding;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A finding in its piece.
 *
 * @param mark names the same finding in the same content also when the rules are asked again
 * @param release by which it was let pass, or null while it is open
 */
public record Noted(Finding finding, String mark, @Nullable Release release) {

    private static final int MARK_LENGTH = 16;

    /** Whether it is words within a line or paragraph, and not in a table. */
    public boolean inLine() {
        return finding.at().part() >= 0
                && finding.at().row() < 0
                && finding.at().end() > finding.at().start();
    }

    /** Its first character in the line or paragraph, from 1. */
    public int first() {
        return finding.at().start() + 1;
    }

    /** Its last character there. */
    public int last() {
        return finding.at().end();
    }

    boolean open() {
        return release == null;
    }

    Noted let(Release pass) {
        return new Noted(finding, mark, pass);
    }

    static String markOf(Finding finding) {
        String said = finding.code() + "|" + finding.where() + "|" + finding.at();
        byte[] digest = Submission.sha256().digest(said.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
    }
}

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

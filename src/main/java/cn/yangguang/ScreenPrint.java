package cn.yangguang;

import cn.yangguang.dissection.Unreadable;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.Severity;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Tells what was found: a line of JSON for each file, or words by file, place, reason and article. Never what was found itself. */
@NullMarked
final class ScreenPrint {

    /** A file as programs read it. */
    record Line(String file, boolean readable, List<Told> findings) {}

    record Told(String code, Severity severity, String where, int length) {}

    /** The same with words for people; only when asked for. */
    record FullLine(String file, boolean readable, @Nullable String why, List<FullTold> findings) {}

    record FullTold(String code, Severity severity, String where, int length, String reason, String source) {}

    /** A list of ten thousand persons has ten thousand numbers: a person reads the first places. */
    private static final int PLACES_SHOWN = 20;

    private final PrintWriter out;
    private final boolean json;
    private final boolean reasons;

    ScreenPrint(PrintWriter out, boolean json, boolean reasons) {
        this.out = out;
        this.json = json;
        this.reasons = reasons;
    }

    void file(Screened file) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(reasons ? full(file) : plain(file)));
        } else if (!file.readable() || !file.findings().isEmpty()) {
            words(file);
        }
        out.flush();
    }

    void summary(int files, int clean, int found, int unread) {
        if (!json) {
            out.println("共审查 " + files + " 个文件：" + clean + " 个没有发现，" + found + " 个有发现，" + unread + " 个读不出。");
        }
    }

    private static Line plain(Screened file) {
        return new Line(
                file.file(),
                file.readable(),
                file.findings().stream()
                        .map(f -> new Told(f.code(), f.severity(), f.where(), f.length()))
                        .toList());
    }

    private static FullLine full(Screened file) {
        return new FullLine(
                file.file(),
                file.readable(),
                file.readable() ? null : why(file),
                file.findings().stream()
                        .map(f -> new FullTold(f.code(), f.severity(), f.where(), f.length(), f.reason(), f.source()))
                        .toList());
    }

    private static String why(Screened file) {
        Unreadable unread = file.unread();
        return unread == null ? file.failure() : unread.title();
    }

    private void words(Screened file) {
        out.println(file.file());
        if (!file.readable()) {
            out.println("  [读不出] " + why(file));
        }
        Map<String, List<Finding>> kinds = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            file.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> kinds.computeIfAbsent(
                                    severity + finding.code() + finding.reason(), key -> new java.util.ArrayList<>())
                            .add(finding));
        }
        kinds.values().forEach(this::kind);
    }

    /** One reason with all its places. */
    private void kind(List<Finding> findings) {
        Finding first = findings.getFirst();
        String weight = first.severity() == Severity.BLOCK ? "拦截" : "提醒";
        out.println("  [" + weight + "] " + first.code() + " " + first.reason()
                + (first.source().isEmpty() ? "" : "（" + first.source() + "）"));
        findings.stream()
                .limit(PLACES_SHOWN)
                .forEach(finding -> out.println("      " + finding.where() + "，" + finding.length() + " 个"));
        if (findings.size() > PLACES_SHOWN) {
            out.println("      另有 " + (findings.size() - PLACES_SHOWN) + " 处");
        }
    }
}

package cn.yangguang.reportcheck;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Dissector;
import cn.yangguang.dissection.Unreadable;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.TablesCsv;
import cn.yangguang.yearform.TablesJson;
import cn.yangguang.yearform.TablesRead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A report as a file: docx, pdf, html, txt, or its figures as JSON or CSV. What the file is, its content says. */
public final class ReportFile {
    /** What a folder is searched for. */
    private static final Set<String> ENDINGS =
            Set.of("docx", "pdf", "html", "htm", "txt", "json", "csv", "doc", "wps", "ofd", "xlsx");

    private static final long LARGEST = 64L << 20;

    private ReportFile() {}

    /** Whether a folder's file is taken for a report, by its name. */
    public static boolean named(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return !name.startsWith(".") && !name.startsWith("~$") && dot >= 0 && ENDINGS.contains(name.substring(dot + 1));
    }

    /** A file of one's own: read in this process. Never throws for what the file holds: a file that cannot be read says so. */
    public static CheckedReport check(Path file, CheckOptions options) {
        return check(file, options, new Dissector()::read);
    }

    /**
     * A file of a stranger.
     *
     * @param dissector how it is taken apart, such as in a process of its own
     */
    public static CheckedReport check(Path file, CheckOptions options, Function<byte[], Contents> dissector) {
        try {
            if (Files.isDirectory(file) || !Files.isReadable(file)) {
                return CheckedReport.unread("没有这个文件，或者不能读取");
            }
            if (Files.size(file) == 0) {
                return CheckedReport.unread("空文件");
            }
            return Files.size(file) > LARGEST
                    ? CheckedReport.unread("过大（超过 64 MB）")
                    : check(Files.readAllBytes(file), options, dissector);
        } catch (IOException e) {
            return CheckedReport.unread("不能读取：" + e.getMessage());
        }
    }

    static CheckedReport check(byte[] bytes, CheckOptions options) {
        return check(bytes, options, new Dissector()::read);
    }

    private static CheckedReport check(byte[] bytes, CheckOptions options, Function<byte[], Contents> dissector) {
        String text = figuresText(bytes);
        if (text != null) {
            return figures(text.stripLeading().startsWith("{") ? TablesJson.read(text) : TablesCsv.read(text), options);
        }
        Contents contents = dissector.apply(bytes);
        return contents.parts().isEmpty() && contents.unread() == Unreadable.OTHER_KIND
                ? CheckedReport.unread("不是 docx、pdf、html、txt、JSON 或 CSV 文件")
                : ReportCheck.check(contents, options);
    }

    private static CheckedReport figures(TablesRead read, CheckOptions options) {
        return switch (read) {
            case TablesRead.Bad bad ->
                CheckedReport.unread(bad.problems().getFirst().toString());
            case TablesRead.Good good -> {
                var named =
                        options.organ().isEmpty() ? good.organ() : new ReportingOrgan(options.organ(), options.level());
                yield ReportCheck.check(
                        good.tables(), new CheckOptions(named.name(), named.level(), options.previous()));
            }
        };
    }

    /** The text of a file that holds figures only, JSON or CSV of ours; null for any other. */
    private static @Nullable String figuresText(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        String first = head.lines().findFirst().orElse("");
        if (head.startsWith("{")) {
            return decoded(bytes);
        }
        String gbk = new String(bytes, 0, Math.min(bytes.length, 400), Charset.forName("GB18030"))
                .lines()
                .findFirst()
                .orElse("");
        boolean csv = first.contains("年度,") && first.contains("数值") || gbk.contains("年度,") && gbk.contains("数值");
        return csv ? decoded(bytes) : null;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}

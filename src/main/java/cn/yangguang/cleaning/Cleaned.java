package cn.yangguang.cleaning;

import cn.yangguang.dissection.Trace;
import cn.yangguang.dissection.TraceKind;
import cn.yangguang.dissection.Unreadable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What became of a file. */
public sealed interface Cleaned {

    /**
     * The new file.
     *
     * @param ending of its name, such as docx; may be another than before
     * @param look how much of its look was kept
     * @param dropped what the old file carried besides what it showed, and the new one does not
     */
    record Rebuilt(byte[] bytes, String ending, Look look, Set<TraceKind> dropped) implements Cleaned {

        public Rebuilt {
            dropped = Set.copyOf(dropped);
        }

        Rebuilt(byte[] bytes, String ending, Look look) {
            this(bytes, ending, look, Set.of());
        }

        /** The name of the old file with the ending of the new one. */
        public String named(String before) {
            return Cleaned.named(before, ending);
        }

        Rebuilt without(List<Trace> traces) {
            Set<TraceKind> all = EnumSet.noneOf(TraceKind.class);
            all.addAll(dropped);
            traces.forEach(trace -> all.add(trace.kind()));
            return new Rebuilt(bytes, ending, look, all);
        }
    }

    /** No new file can be made; the old one must not be published. */
    record Refused(Why why) implements Cleaned {}

    /** How much of the look of a file was kept. */
    enum Look {
        /** The look is the same. */
        KEPT("版式不变"),
        /** The words and tables are the same, in plain look. */
        PLAIN("只保留文字和表格"),
        /** Pages became pictures; their words can no longer be selected. */
        PICTURES("页面已转为图片");

        private final String title;

        Look(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Why there is no new file. */
    enum Why {
        UNREADABLE("文件读不出来（可能有密码或者已经损坏），请去掉密码、另存一份再上传"),
        NOTHING_SHOWN("文件里没有看得见的内容，请换一份文件"),
        STILL_HIDING("重新生成以后仍有隐藏的内容，请另存为 PDF 或者图片再上传"),
        KIND("程序不认识这种文件，请另存为 docx、xlsx、PDF 或者图片再上传"),
        TOO_MUCH("文件过大或者过于复杂，请拆分成几个文件再上传");

        private final String title;

        Why(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** The name of an old file with the ending of the new one; a name that only begins with a dot has no ending. */
    static String named(String before, String ending) {
        int dot = before.lastIndexOf('.');
        return (dot > 0 ? before.substring(0, dot) : before) + "." + ending;
    }

    static Refused refused(Unreadable why) {
        return new Refused(
                switch (why) {
                    case TOO_LARGE, TOO_SLOW -> Why.TOO_MUCH;
                    case OTHER_KIND -> Why.KIND;
                    default -> Why.UNREADABLE;
                });
    }
}

package cn.yangguang.cleaning;

import cn.yangguang.dissection.Unreadable;

/** What became of a file. */
public sealed interface Cleaned {

    /**
     * The new file.
     *
     * @param ending of its name, such as docx; may be another than before
     * @param look how much of its look was kept
     */
    record Rebuilt(byte[] bytes, String ending, Look look) implements Cleaned {}

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
        UNREADABLE("文件读不出来，无法清理，请换一份可以打开的文件"),
        NOTHING_SHOWN("文件里没有看得见的内容，无法清理"),
        STILL_HIDING("清理以后仍有隐藏的内容，请另存为 PDF 或者图片再上传"),
        KIND("这种文件不能清理，请转换为 Word、Excel、PDF 或者图片"),
        TOO_MUCH("文件过大或者过于复杂，无法清理，请拆分后再上传");

        private final String title;

        Why(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
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

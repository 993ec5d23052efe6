package cn.yangguang.dissection;

/** Why the words of a file are not known. */
public enum Unreadable {
    PROTECTED("有密码"),
    BROKEN("打不开"),
    TOO_LARGE("过大"),
    TOO_SLOW("读取超时"),
    NO_TEXT("没有文字（扫描件或图片），需要人工查看") {
        @Override
        public String title() {
            return Ocr.installed() ? super.title() : "没有文字（扫描件或图片；本机没有安装文字识别程序 Tesseract 及其中文数据 chi_sim），需要人工查看";
        }
    },
    OTHER_KIND("不是文字类文件");

    private final String title;

    Unreadable(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

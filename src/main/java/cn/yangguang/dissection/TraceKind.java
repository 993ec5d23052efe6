package cn.yangguang.dissection;

/** What a file may carry besides what it shows. */
public enum TraceKind {
    TRACKED_CHANGE("修订痕迹"),
    COMMENT("批注"),
    HIDDEN_TEXT("隐藏文字"),
    INVISIBLE_TEXT("与底色相同或看不见的文字"),
    COVERED_TEXT("被图形遮盖的文字"),
    HIDDEN_SHEET("隐藏工作表"),
    HIDDEN_ROW("隐藏行"),
    HIDDEN_COLUMN("隐藏列"),
    FILTERED_ROW("筛选掉的行"),
    PIVOT_CACHE("数据透视表缓存"),
    EXTERNAL_LINK("外部链接数据"),
    EMBEDDED_FILE("嵌入的文件"),
    CUSTOM_DATA("自定义数据"),
    PROPERTY("文件属性"),
    MACRO("宏或脚本"),
    EARLIER_REVISION("文件的早期版本"),
    ANNOTATION("注释"),
    LAYER("隐藏图层"),
    FORM_FIELD("表单域"),
    IMAGE_TEXT_LAYER("扫描图下的文字层"),
    PICTURE_PLACE("照片的位置信息"),
    PICTURE_THUMBNAIL("照片的缩略图"),
    PICTURE_METADATA("照片的拍摄信息"),
    CROPPED_PICTURE("图片被裁掉的部分"),
    SPEAKER_NOTE("演讲者备注"),
    HIDDEN_SLIDE("隐藏幻灯片"),
    OFF_PAGE("页面以外的内容"),
    SIGNATURE("数字签名"),
    ALT_TEXT("图片的替代文字"),
    DEFINED_NAME("定义的名称"),
    CHOICE_LIST("数据有效性与提示"),
    LEFTOVER("已删除而未清除的内容"),
    EXTRA_MEMBER("包内多余的内容");

    private final String title;

    TraceKind(String title) {
        this.title = title;
    }

    /** In words for the clerk. */
    public String title() {
        return title;
    }
}

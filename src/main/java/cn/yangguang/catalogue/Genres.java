package cn.yangguang.catalogue;

import java.util.List;

/** 体裁分类: the 15 document types of 《党政机关公文处理工作条例》 and 其他. */
public final class Genres {

    private static final List<String> ALL =
            List.of("决议", "决定", "命令（令）", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要", "其他");

    private Genres() {}

    /** All in the order of the regulation, 其他 last. */
    public static List<String> all() {
        return ALL;
    }

    public static boolean isKnown(String genre) {
        return ALL.contains(genre);
    }
}

package cn.yangguang.report;

import cn.yangguang.letter.HeadingOrder;

/** The six contents of a report for 2008–2018 (2007 regulation Art. 32), in the order and words of the regulation. */
public enum Chapter {
    PROACTIVE("主动公开政府信息的情况"),
    ON_REQUEST("依申请公开政府信息和不予公开政府信息的情况"),
    FEES("政府信息公开的收费及减免情况"),
    REMEDIES("因政府信息公开申请行政复议、提起行政诉讼的情况"),
    PROBLEMS("政府信息公开工作存在的主要问题及改进情况"),
    OTHER("其他需要报告的事项");

    private final String title;

    Chapter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** 1 to 6, also the item of Art. 32. */
    public int number() {
        return ordinal() + 1;
    }

    /** As printed: 一、主动公开政府信息的情况. */
    public String heading() {
        return HeadingOrder.mark(1, number()) + title;
    }
}

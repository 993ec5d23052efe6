package cn.yangguang.rectification;

import cn.yangguang.law.LawVersion;
import cn.yangguang.steps.Particulars;

/** What becomes of a request, with what its letter must say (条例 Art. 41). */
public enum Decision {
    CORRECTED("更正并告知"),
    TRANSFERRED("转送有权更正的机关并告知"),
    /** Only since 2019: before, a request was always passed on. */
    REFERRED("告知向有权更正的机关提出"),
    /** The record proves right: the article speaks of correcting what was checked to be wrong. */
    NOT_CONFIRMED("经核实不予更正");

    private final String title;

    Decision(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** What has to be given with it. */
    Detail needs() {
        return switch (this) {
            case CORRECTED -> Detail.CHANGED;
            case TRANSFERRED, REFERRED -> Detail.COMPETENT;
            case NOT_CONFIRMED -> Detail.REASON;
        };
    }

    boolean known(LawVersion law) {
        return law == LawVersion.R2019 || this != REFERRED;
    }

    /** What the letter says of it; ends without a full stop, which the paper has. */
    String words(Particulars<Detail> proposed) {
        String finding = bare(proposed.get(Detail.FINDING));
        String contact = proposed.get(Detail.COMPETENT_CONTACT);
        String organ = proposed.get(Detail.COMPETENT) + (contact.isEmpty() ? "" : "（联系方式：" + contact + "）");
        return switch (this) {
            case CORRECTED -> finding + "，现予以更正：" + bare(proposed.get(Detail.CHANGED));
            case TRANSFERRED -> finding + "，更正该信息不属于本机关职能范围，已转送" + organ + "处理";
            case REFERRED -> finding + "，更正该信息不属于本机关职能范围，请向" + organ + "提出";
            case NOT_CONFIRMED -> finding + "，不予更正。理由：" + bare(proposed.get(Detail.REASON));
        };
    }

    private static String bare(String text) {
        return text.strip().replaceAll("[。.；;]+$", "");
    }
}

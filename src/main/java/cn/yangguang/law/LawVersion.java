package cn.yangguang.law;

import java.time.LocalDate;

/** The two versions of 政府信息公开条例. */
public enum LawVersion {
    R2007(LocalDate.of(2008, 5, 1), "国务院令第492号", "《中华人民共和国政府信息公开条例》（2007年公布）"),
    R2019(LocalDate.of(2019, 5, 15), "国务院令第711号", "《中华人民共和国政府信息公开条例》（2019年修订）");

    private final LocalDate inForceFrom;
    private final String decree;
    private final String title;

    LawVersion(LocalDate inForceFrom, String decree, String title) {
        this.inForceFrom = inForceFrom;
        this.decree = decree;
        this.title = title;
    }

    /** The version that governs an application received on this day; before the first one, the first. */
    public static LawVersion on(LocalDate receipt) {
        return receipt.isBefore(R2019.inForceFrom) ? R2007 : R2019;
    }

    /** First day of its force. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** The decree of the State Council. */
    public String decree() {
        return decree;
    }

    /** Name and year for screens; letters cite {@link #act}. */
    public String title() {
        return title;
    }

    /** The name of the act as letters cite it. */
    public String act() {
        return "《中华人民共和国政府信息公开条例》";
    }
}

package cn.yangguang.rectification;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawVersion;
import java.time.LocalDate;

/** What is fixed when a request is received. */
public record Registered(long id, String number, String organ, ApplicantType type, LocalDate receivedOn) {

    public LawVersion law() {
        return LawVersion.on(receivedOn);
    }
}

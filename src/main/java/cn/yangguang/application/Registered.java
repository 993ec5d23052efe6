package cn.yangguang.application;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;

/**
 * What is fixed of a case when it is received.
 *
 * @param number 申请编号, unique and gap-free per organ and year
 * @param law the version in force on the day it came; {@link Case#law()} is the one that governs the case
 * @param receivedOn the day the paper or message came; whether the clock starts on it is a rule of the channel
 * @param applicant a mark by which other cases of the same applicant are found; tells nothing of the person
 */
public record Registered(
        long id,
        String number,
        String organ,
        LawVersion law,
        ReceiptChannel channel,
        LocalDate receivedOn,
        ApplicantType applicantType,
        String applicant) {}

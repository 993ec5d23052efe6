package cn.yangguang.issuing;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.letter.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be written.
 *
 * @param organ key of the organ that signs
 * @param outcome what it decides, or null
 * @param applicant decides how the addressee is spoken to; null for 贵单位
 * @param receivedOn the day the application counts as received: its law governs the letter
 * @param dated 成文日期: its law governs the remedies, its year the number
 * @param facts what the caller knows; settings of the organ and words of the law are added where they are silent
 */
public record LetterOrder(
        String organ,
        LetterType type,
        @Nullable ReplyOutcome outcome,
        @Nullable ApplicantType applicant,
        LocalDate receivedOn,
        LocalDate dated,
        Facts facts) {}

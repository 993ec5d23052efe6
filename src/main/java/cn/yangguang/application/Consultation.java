package cn.yangguang.application;

import cn.yangguang.law.ConsultationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One letter to a third party (Art. 32) or to an organ that made the information together with ours (Art. 34), and what came of it.
 *
 * @param number from 1 within the case
 * @param letter key of the letter within the case
 * @param asked date of the letter
 * @param delivered the day the party received it, null while not known
 * @param answered the day the answer came
 * @param agrees whether the party agrees; null without an answer
 * @param reasonable whether an objection has a reasonable ground
 * @param silentOn the day it was recorded that the party kept silent
 * @param calledOffOn the day the question was taken back
 * @param told whether the letter that tells the party of a disclosure against its objection reached it, in the present round
 */
public record Consultation(
        int number,
        ConsultationKind kind,
        String party,
        String letter,
        LocalDate asked,
        @Nullable LocalDate delivered,
        @Nullable LocalDate answered,
        @Nullable Boolean agrees,
        boolean reasonable,
        @Nullable LocalDate silentOn,
        @Nullable LocalDate calledOffOn,
        boolean told) {

    static Consultation asked(int number, ConsultationKind kind, String party, String letter, LocalDate on) {
        return new Consultation(number, kind, party, letter, on, null, null, null, false, null, null, false);
    }

    /** Whether the answer is still awaited, so that the clock stands still. */
    public boolean open() {
        return answered == null && silentOn == null && calledOffOn == null;
    }

    /** Whether the party said no. */
    public boolean objects() {
        return Boolean.FALSE.equals(agrees);
    }

    boolean thirdParty() {
        return kind == ConsultationKind.THIRD_PARTY;
    }

    Consultation delivered(LocalDate on) {
        return new Consultation(
                number, kind, party, letter, asked, on, answered, agrees, reasonable, silentOn, calledOffOn, told);
    }

    Consultation answered(LocalDate on, boolean yes, boolean withReason) {
        return new Consultation(
                number, kind, party, letter, asked, delivered, on, yes, withReason, silentOn, calledOffOn, told);
    }

    Consultation silent(LocalDate on) {
        return new Consultation(
                number, kind, party, letter, asked, delivered, answered, agrees, reasonable, on, calledOffOn, told);
    }

    Consultation calledOff(LocalDate on) {
        return new Consultation(
                number, kind, party, letter, asked, delivered, answered, agrees, reasonable, silentOn, on, told);
    }

    Consultation told(boolean reached) {
        return new Consultation(
                number,
                kind,
                party,
                letter,
                asked,
                delivered,
                answered,
                agrees,
                reasonable,
                silentOn,
                calledOffOn,
                reached);
    }
}

package cn.yangguang.application;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.util.List;

/**
 * An application as it comes in (条例 Art. 29), by whatever channel.
 *
 * @param receivedOn the day the channel names: of submission, of the signature for the mail, of arrival
 * @param items what is asked for, one text an item
 * @param papers proof of identity and the like, in the clear; sealed when kept
 */
public record Intake(
        String organ,
        ReceiptChannel channel,
        LocalDate receivedOn,
        ApplicantType applicantType,
        Applicant applicant,
        List<String> items,
        List<NewPaper> papers) {

    public Intake {
        items = List.copyOf(items);
        papers = List.copyOf(papers);
    }

    /** A file that comes with an act. */
    @SuppressWarnings("ArrayRecordComponent")
    public record NewPaper(PaperKind kind, String name, String mediaType, byte[] content) {}
}

package cn.yangguang.issuing;

import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.typeset.TypesetNote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that went out as it is, for ever.
 *
 * @param subject what it is about, as the caller names it, such as the number of an application
 * @param number 发文字号, or null for a paper without number
 * @param hash SHA-256 of the Word file
 * @param pdfHash SHA-256 of the PDF
 * @param fontNotes what the printing had to say about fonts
 */
public record SealedLetter(
        long id,
        String organ,
        LetterType type,
        @Nullable ReplyOutcome outcome,
        String subject,
        @Nullable String number,
        LocalDate dated,
        String hash,
        String pdfHash,
        List<TypesetNote> fontNotes,
        Instant sealedAt,
        String sealedBy) {

    public SealedLetter {
        fontNotes = List.copyOf(fontNotes);
    }

    /** Name of its file without ending: number or code, then the title. */
    public String fileName() {
        return (number == null ? type.code() : number) + " " + type.title();
    }
}

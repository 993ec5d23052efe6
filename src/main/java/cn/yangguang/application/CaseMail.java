package cn.yangguang.application;

import cn.yangguang.issuing.FileKind;
import cn.yangguang.law.LetterType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 电子送达: a sealed letter as a mail to the applicant, which the clerk opens with the mail program of the office, looks at and sends;
 * the program itself sends nothing. The addressee and the file both come from the one case that is asked for, so that no mail can carry
 * a file of another.
 */
@Service
public class CaseMail {

    /** Letters that go to somebody else. */
    private static final Set<LetterType> NOT_TO_THE_APPLICANT =
            EnumSet.of(LetterType.THIRD_ASK, LetterType.COMAKER_ASK, LetterType.THIRD_DECIDE, LetterType.ASSIST);

    private static final String BOUNDARY = "=_yangguang_letter";

    private final CaseDocuments documents;
    private final Applicants applicants;

    CaseMail(CaseDocuments documents, Applicants applicants) {
        this.documents = documents;
        this.applicants = applicants;
    }

    /** Whether this letter of the case can go to the applicant by mail. */
    public static boolean possible(CaseLetter letter, Applicant applicant) {
        return !NOT_TO_THE_APPLICANT.contains(letter.type()) && plain(applicant.email());
    }

    /**
     * The mail as a file (RFC 5322), unsent; empty when the case has no such letter, the letter is not for the applicant, or the
     * applicant gave no address. Whoever asks must have asked before whether this person may see the case whole.
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> of(Case subject, String key) {
        Applicant applicant = applicants.of(subject.registered());
        return subject.letter(key)
                .filter(letter -> possible(letter, applicant))
                .flatMap(letter -> documents
                        .sealed(subject, key, FileKind.PDF)
                        .map(pdf -> mail(subject, letter, applicant.email().strip(), pdf)));
    }

    private static byte[] mail(Case subject, CaseLetter letter, String to, byte[] pdf) {
        String title = letter.type().title() + (letter.number().isEmpty() ? "" : " " + letter.number());
        String text = "您好：\r\n\r\n您的政府信息公开申请（" + subject.registered().number() + "）的《" + title + "》见附件。收到后请回复本邮件。\r\n";
        String file = encodedName(title + ".pdf");
        return String.join(
                        "\r\n",
                        "To: " + to,
                        "Subject: " + header(title + "（" + subject.registered().number() + "）"),
                        "X-Unsent: 1",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"",
                        "",
                        "--" + BOUNDARY,
                        "Content-Type: text/plain; charset=utf-8",
                        "Content-Transfer-Encoding: base64",
                        "",
                        lines(text.getBytes(StandardCharsets.UTF_8)),
                        "--" + BOUNDARY,
                        "Content-Type: application/pdf",
                        "Content-Transfer-Encoding: base64",
                        "Content-Disposition: attachment; filename*=utf-8''" + file,
                        "",
                        lines(pdf),
                        "--" + BOUNDARY + "--",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** One address and nothing that could add a line or a second one. */
    private static boolean plain(String address) {
        return address.strip().matches("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}");
    }

    /** Encoded words of at most 75 characters, folded (RFC 2047). */
    private static String header(String words) {
        var folded = new StringBuilder();
        int step = 14;
        int[] signs = words.codePoints().toArray();
        for (int at = 0; at < signs.length; at += step) {
            byte[] piece = new String(signs, at, Math.min(step, signs.length - at)).getBytes(StandardCharsets.UTF_8);
            folded.append(at == 0 ? "" : "\r\n ")
                    .append("=?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(piece))
                    .append("?=");
        }
        return folded.toString();
    }

    /** A name in a parameter (RFC 8187). */
    private static String encodedName(String name) {
        var encoded = new StringBuilder();
        for (byte sign : name.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(
                    sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9' || sign == '.'
                            ? String.valueOf((char) sign)
                            : "%%%02X".formatted(sign & 0xff));
        }
        return encoded.toString();
    }

    private static String lines(byte[] content) {
        return Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
    }
}

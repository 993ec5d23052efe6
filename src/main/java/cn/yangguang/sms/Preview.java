package cn.yangguang.sms;

import java.time.Instant;
import java.util.List;

/**
 * What a sending would be.
 *
 * @param words the text as the telephone shows it
 * @param parts single messages for each recipient, each of which costs
 * @param remarks what was shortened or is too long
 * @param begins from when it would go: now, or after the quiet hours
 * @param fits whether it may go: not too long, nobody's number in it
 */
public record Preview(
        String words,
        int signs,
        int parts,
        Alphabet alphabet,
        List<String> remarks,
        int recipients,
        Instant begins,
        boolean fits) {

    public Preview {
        remarks = List.copyOf(remarks);
    }

    /** Single messages altogether. */
    public int messages() {
        return parts * recipients;
    }
}

package cn.yangguang.monitor;

import java.time.Instant;

/**
 * Something wrong in a published item.
 *
 * @param place the address as it stands in the text, or the file's name
 * @param detail what belongs to the fault, such as a status; may be empty
 */
public record Finding(
        long disclosure,
        int edition,
        String organ,
        String title,
        Kind kind,
        String place,
        Fault fault,
        String detail,
        Instant foundAt) {

    /** What is concerned. UNCHECKED is no fault: somebody has to look at it. */
    public enum Kind {
        LINK,
        FILE,
        UNCHECKED
    }

    /** Where staff put it right. */
    public String address() {
        return "/office/disclosures/" + disclosure + "/" + edition;
    }
}

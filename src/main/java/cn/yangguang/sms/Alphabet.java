package cn.yangguang.sms;

/**
 * How the signs of a text are written for a telephone. {@code PLAIN} are the signs that stand at the same place in ASCII and in the GSM
 * alphabet, so that every gateway means the same by them; any other sign, a Chinese one above all, makes the whole text {@code UCS2}.
 */
public enum Alphabet {
    PLAIN(0, 160, 153),
    UCS2(8, 70, 67);

    private static final String OTHERWISE_IN_GSM = "@$_`[\\]^{|}~";

    private final int coding;
    private final int alone;
    private final int inPart;

    Alphabet(int coding, int alone, int inPart) {
        this.coding = coding;
        this.alone = alone;
        this.inPart = inPart;
    }

    public static Alphabet of(String text) {
        return text.chars().allMatch(Alphabet::plain) ? PLAIN : UCS2;
    }

    private static boolean plain(int sign) {
        return sign == '\n' || sign >= ' ' && sign < 0x7f && OTHERWISE_IN_GSM.indexOf(sign) < 0;
    }

    /** Number of the coding in CMPP ({@code Msg_Fmt}) and SMPP ({@code data_coding}). */
    int coding() {
        return coding;
    }

    /** Signs in a message of a single part; a sign outside the basic plane counts twice. */
    int alone() {
        return alone;
    }

    /** Signs in each part of a long message, beside the six bytes that tell which part it is. */
    int inPart() {
        return inPart;
    }
}

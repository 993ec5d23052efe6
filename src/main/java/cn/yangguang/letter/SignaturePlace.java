package cn.yangguang.letter;

/**
 * Where 署名 and 成文日期 stand (GB/T 9704-2012, 7.3.5): sealed, the date is four characters in from the right and the
 * organ centred above it; unsealed, the organ is two characters in and the date starts two characters after it.
 *
 * @param blankLines empty lines above, room for the seal
 * @param organRight right indent of the organ, in hundredths of a character
 * @param dateRight right indent of the date, in hundredths of a character
 */
record SignaturePlace(int blankLines, int organRight, int dateRight) {

    static SignaturePlace of(OfficialDocument.Signature signature) {
        int organ = width(signature.organ());
        int date = width(ChineseDates.format(signature.date()));
        if (signature.sealed()) {
            int dateRight = Math.max(400, (organ - date) / 2);
            return new SignaturePlace(2, dateRight + (date - organ) / 2, dateRight);
        }
        int dateRight = Math.max(200, organ - date);
        return new SignaturePlace(1, Math.max(200, dateRight + date + 200 - organ), dateRight);
    }

    /** Width in hundredths of a character: digits and Latin letters are half as wide. */
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 50 : 100).sum();
    }
}

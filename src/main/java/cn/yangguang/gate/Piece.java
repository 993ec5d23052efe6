package cn.yangguang.gate;

/**
 * What is looked at as a whole: the words of one version, or one file.
 *
 * @param hash SHA-256 of the content in lower-case hexadecimal
 */
public record Piece(Kind kind, String hash) {

    public enum Kind {
        WORDS,
        FILE
    }

    /** Enough of the hash to tell the pieces of one version apart, for addresses and forms. */
    public String shortHash() {
        return hash.substring(0, 12);
    }
}

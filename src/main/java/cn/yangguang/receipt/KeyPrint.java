package cn.yangguang.receipt;

import cn.yangguang.vault.Sha256;

/**
 * What people compare of a public key.
 *
 * @param fingerprint SHA-256 of the key in X.509 form, 64 signs
 */
public record KeyPrint(String fingerprint) {

    static KeyPrint of(byte[] publicKey) {
        return new KeyPrint(Sha256.of(publicKey));
    }

    /** The short name of the key: the first 16 signs. */
    public String id() {
        return fingerprint.substring(0, 16);
    }

    /** Four signs a group, for reading aloud. */
    public String spoken() {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Whether it is what somebody typed, with spaces or without. */
    public boolean is(String typed) {
        return fingerprint.equals(typed.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT));
    }
}

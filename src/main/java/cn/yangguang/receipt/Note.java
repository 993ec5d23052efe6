package cn.yangguang.receipt;

import java.util.Map;
import java.util.TreeMap;

/**
 * A signed note as it stands in its file.
 *
 * @param fields what it says, by name
 * @param digests SHA-256 in hexadecimal of each field, by its name; the signature covers these
 * @param publicKey the signer's, X.509 form
 * @param signature Ed25519
 */
@SuppressWarnings("ArrayRecordComponent")
public record Note(Map<String, String> fields, Map<String, String> digests, byte[] publicKey, byte[] signature) {

    /** What the file says it is. */
    public static final String FORMAT = "yangguang-receipt/1";

    public Note {
        fields = new TreeMap<>(fields);
        digests = new TreeMap<>(digests);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public KeyPrint key() {
        return KeyPrint.of(publicKey);
    }
}

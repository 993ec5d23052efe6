package cn.yangguang.receipt;

import cn.yangguang.vault.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import java.util.TreeMap;

/** What is signed, and how. Pure. */
final class Signing {

    static final String ALGORITHM = "Ed25519";

    private Signing() {}

    /** @param publicKey of the same pair, X.509 form */
    static Note sign(Map<String, String> fields, PrivateKey key, byte[] publicKey) {
        Map<String, String> digests = new TreeMap<>();
        fields.forEach((name, text) -> digests.put(name, digest(name, text)));
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(signed(digests));
            return new Note(fields, digests, publicKey, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the digests of the note were signed with its key. */
    static boolean holds(Note note) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(note.publicKey())));
            signature.update(signed(note.digests()));
            return signature.verify(note.signature());
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    /** The name is part of it, so that two fields cannot change places. */
    static String digest(String name, String text) {
        return Sha256.of((name + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    /** One line for each field, by name, after the format: what any other program can compute again. */
    private static byte[] signed(Map<String, String> digests) {
        var text = new StringBuilder(Note.FORMAT).append('\n');
        new TreeMap<>(digests)
                .forEach((name, digest) ->
                        text.append(name).append('=').append(digest).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

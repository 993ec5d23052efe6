package cn.yangguang.receipt;

import java.time.Instant;
import java.util.Base64;

/**
 * A public key this installation signs or signed with.
 *
 * @param publicKey X.509 form
 */
@SuppressWarnings("ArrayRecordComponent")
public record PublishedKey(byte[] publicKey, Instant since) {

    public KeyPrint print() {
        return KeyPrint.of(publicKey);
    }

    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey)
                + "\n-----END PUBLIC KEY-----\n";
    }
}

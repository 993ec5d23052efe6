package cn.yangguang.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals and opens values with the key of this installation. The key lies in a file beside the database, not in it: keep a copy of
 * it apart from the copies of the database; without it nothing sealed can be read again.
 */
@Component
public class Vault {

    private final Sealing sealing;

    Vault(@Value("${yangguang.vault}") Path key, VaultStore store, Clock clock) {
        this.sealing = new Sealing(new KeyFile(key).read());
        String mine = sealing.fingerprint();
        if (!store.fingerprint(mine, clock.instant()).equals(mine)) {
            throw new VaultProblem("保密密钥文件 " + key + " 不是这个数据库所用的那一个，请从备份中恢复原来的文件");
        }
    }

    /**
     * @param context what the value is and belongs to, such as {@code application.identity}; opening needs the same words
     */
    public byte[] seal(String context, byte[] plain) {
        return sealing.seal(context, plain);
    }

    /** @throws VaultProblem when the value was sealed elsewhere, for another context, or was changed since */
    public byte[] open(String context, byte[] sealed) {
        return sealing.open(context, sealed);
    }

    public byte[] sealText(String context, String plain) {
        return seal(context, plain.getBytes(StandardCharsets.UTF_8));
    }

    public String openText(String context, byte[] sealed) {
        return new String(open(context, sealed), StandardCharsets.UTF_8);
    }

    /** A mark by which an equal value is found again; it tells nothing of the value to whoever lacks the key. 32 signs. */
    public String mark(String context, String value) {
        return sealing.mark(context, value);
    }
}

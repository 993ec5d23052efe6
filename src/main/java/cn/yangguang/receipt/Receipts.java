package cn.yangguang.receipt;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs with the key of this installation, which is made when it is needed first. */
@Service
public class Receipts {

    private final ReceiptStore store;
    private final Clock clock;

    Receipts(ReceiptStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A receipt, kept. Must be called inside the transaction of what it confirms: it is there, or nothing happened.
     *
     * @param subject what it confirms, once and for ever, such as {@code directive:3/linhe/5}
     * @param organ key of the organ that gives it
     * @param fields what it says; nothing that names a person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] give(String subject, String organ, Map<String, String> fields) {
        byte[] file = NoteFile.write(sign(fields));
        store.add(subject, organ, clock.instant(), file);
        return file;
    }

    /** The receipt given for the subject. */
    @Transactional(readOnly = true)
    public Optional<byte[]> find(String subject) {
        return store.find(subject);
    }

    /** Signs without keeping it, for what keeps its own file. */
    @Transactional
    public Note sign(Map<String, String> fields) {
        ReceiptStore.Pair pair = store.pair().orElseGet(this::made);
        try {
            PrivateKey key = KeyFactory.getInstance(Signing.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(pair.privateKey()));
            return Signing.sign(fields, key, pair.publicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The keys others check with, the newest first; the first one is made when there is none. */
    @Transactional
    public List<PublishedKey> keys() {
        if (store.pair().isEmpty()) {
            made();
        }
        return store.published();
    }

    private ReceiptStore.Pair made() {
        store.lockKeys();
        return store.pair().orElseGet(() -> {
            ReceiptStore.Pair fresh = fresh();
            store.add(fresh, clock.instant());
            return fresh;
        });
    }

    private static ReceiptStore.Pair fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(Signing.ALGORITHM).generateKeyPair();
            return new ReceiptStore.Pair(
                    pair.getPublic().getEncoded(), pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

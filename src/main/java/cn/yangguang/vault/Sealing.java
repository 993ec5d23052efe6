package cn.yangguang.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM and HMAC-SHA-256 under keys derived from one secret. A sealed value is one byte for the way it was sealed, 12
 * bytes nonce, then cipher text and tag. Plain Java; safe to share between threads.
 */
final class Sealing {

    private static final byte AES_GCM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final SecretKeySpec marking;
    private final SecureRandom random = new SecureRandom();

    Sealing(byte[] secret) {
        this.sealing = new SecretKeySpec(derived(secret, "sealing"), "AES");
        this.marking = new SecretKeySpec(derived(secret, "marking"), "HmacSHA256");
    }

    byte[] seal(String context, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, 0, context);
            byte[] sealed = new byte[1 + NONCE + cipher.getOutputSize(plain.length)];
            sealed[0] = AES_GCM;
            System.arraycopy(nonce, 0, sealed, 1, NONCE);
            cipher.doFinal(plain, 0, plain.length, sealed, 1 + NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(String context, byte[] sealed) {
        if (sealed.length < 1 + NONCE || sealed[0] != AES_GCM) {
            throw new VaultProblem("这段数据不是本程序封存的");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed, 1, context)
                    .doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new VaultProblem("封存的数据打不开：密钥不对，或者数据被改动过", e);
        }
    }

    String mark(String context, String value) {
        byte[] mac = hmac(marking, context + "\0" + value);
        return HexFormat.of().formatHex(Arrays.copyOf(mac, 16));
    }

    /** Tells one key from another without telling the key. */
    String fingerprint() {
        return mark("vault.key", "");
    }

    private Cipher cipher(int mode, byte[] nonce, int at, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce, at, NONCE));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] derived(byte[] secret, String purpose) {
        return hmac(new SecretKeySpec(secret, "HmacSHA256"), purpose);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

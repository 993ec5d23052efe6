package cn.yangguang.screen;

import cn.yangguang.vault.Vault;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The unguessable part of a screen's address: 192 random bits, found by a mark and sealed at rest, so that the database alone tells none. */
@Component
class PanelAddresses {

    private static final int BYTES = 24;
    private static final String WHAT = "screen-address";

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    PanelAddresses(Vault vault) {
        this.vault = vault;
    }

    record Fresh(
            String mark,
            @SuppressWarnings("ArrayRecordComponent") byte[] sealed) {}

    Fresh fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String mark = vault.mark(WHAT, token);
        return new Fresh(mark, vault.sealText(context(mark), token));
    }

    /** By what a token is found; empty for what can be none. */
    Optional<String> mark(String token) {
        return token.matches("[A-Za-z0-9_-]{32}") ? Optional.of(vault.mark(WHAT, token)) : Optional.empty();
    }

    String token(String mark, byte[] sealed) {
        return vault.openText(context(mark), sealed);
    }

    private static String context(String mark) {
        return WHAT + "/" + mark;
    }
}

package cn.yangguang.receipt.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.receipt.PublishedKey;
import cn.yangguang.receipt.Receipts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The keys this installation signs receipts and exports with. */
@RestController
@OpenToAll("who checks a receipt needs the public key and no account")
@Tag(name = "receipts", description = "回执公钥")
class KeysApi {

    /** @param publicKey Base64 of the X.509 form */
    record Key(String id, String fingerprint, String algorithm, String publicKey, Instant since) {}

    record Keys(List<Key> keys) {}

    private final Receipts receipts;

    KeysApi(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping(path = "/api/v1/oversight/keys", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The public keys of receipts and exports, the newest first")
    ResponseEntity<Keys> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Keys(receipts.keys().stream().map(KeysApi::key).toList()));
    }

    @GetMapping("/api/v1/oversight/key.pem")
    @Operation(summary = "The newest public key, PEM")
    ResponseEntity<byte[]> pem() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("application/x-pem-file"))
                .body(receipts.keys().getFirst().pem().getBytes(StandardCharsets.US_ASCII));
    }

    private static Key key(PublishedKey one) {
        return new Key(
                one.print().id(),
                one.print().fingerprint(),
                "Ed25519",
                Base64.getEncoder().encodeToString(one.publicKey()),
                one.since());
    }
}

/**
 * 回执: what was handed up, answered or taken in, confirmed with the signature of this installation.
 *
 * <p>In law: 电子签名法 Art. 13, 14 (a signature that shows every later change); 条例 Art. 46, 47 (what was answered to the unit above can be
 * shown). Ed25519 of the JDK: a proof between offices, not a seal of an organ and no certificate of a 电子认证服务机构.
 *
 * <p>Promises: a receipt is checked without this program's database and without a network; a changed, added or removed field is named; the
 * private key is sealed by {@code vault} and never leaves it; whoever checks compares the key with the one published by the signer.
 *
 * <p>Neighbours: {@code directive} and {@code upward} ask for receipts; knows nothing of what they confirm.
 */
@ApplicationModule(
        displayName = "receipt 回执",
        allowedDependencies = {"identity", "vault"})
@NullMarked
package cn.yangguang.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

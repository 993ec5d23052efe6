/**
 * 上报: the state of a period handed up to a platform or an installation above, and taken in from one below.
 *
 * <p>In law: 条例 Art. 3, 46, 47, 49 (supervision and guidance by the unit above). The form is of the product: no standard names one.
 *
 * <p>Promises: figures only, no personal data; every figure is described; the same state gives the same files; the manifest names the hash
 * of each file and is signed; what was changed on the way is named and not taken in; nothing is taken in twice, nor something older than what
 * is known; what was taken in is confirmed by a receipt.
 *
 * <p>Neighbours: {@code oversight} counts and shows, {@code receipt} signs. An export is no delivery through {@code channel}: it holds no
 * edition.
 */
@ApplicationModule(
        displayName = "upward 上报",
        allowedDependencies = {"identity", "journal", "organ", "oversight", "page", "receipt", "tabular", "vault"})
@NullMarked
package cn.yangguang.upward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

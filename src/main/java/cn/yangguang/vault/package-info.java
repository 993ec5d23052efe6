/**
 * 保密存储: what must not be readable from the database files or a backup of them alone, such as proofs of identity and the
 * letters of a case.
 *
 * <p>In law: 个人信息保护法 Art. 51(3) (encryption and de-identification), 条例 Art. 15, 32 (privacy of applicants and third
 * parties).
 *
 * <p>Promises: what is sealed is read again only with the key of this installation, and only in the context it was sealed for; a
 * byte changed is noticed; equal values can be found again by their mark without being opened; a program with another key than the
 * one its database was written with does not start.
 */
@ApplicationModule(
        displayName = "vault 保密存储",
        allowedDependencies = {})
@NullMarked
package cn.yangguang.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

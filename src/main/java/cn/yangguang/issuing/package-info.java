/**
 * 发文: letters of an organ in its own name. Numbers, the organ's templates and settings, sealed letters, their service.
 *
 * <p>In law: 登记、审核、办理、答复、归档 (条例 2019 Art. 45); remedies told in every decision (行政复议法 Art. 23); what counts as the
 * day of the reply (国办公开办函〔2016〕235号); numbers by GB/T 9704-2012, 7.2.5.
 *
 * <p>Promises: a letter that lacks a required content is not sealed, and the missing is named; numbers of a mark and year have
 * no gap and no double, also when sealing fails or happens twice at once; the same order seals one letter however often it is
 * sent; a sealed letter and a record of service never change; files and facts of letters are readable only with the key of the
 * installation, and no public route leads to them.
 *
 * <p>Neighbours: {@code letter} writes, {@code typeset} prints, {@code law} says what must be told, {@code vault} keeps closed,
 * {@code organ} tells who signs, {@code identity} who acts. Knows nothing of applications: a subject is a text.
 */
@ApplicationModule(
        displayName = "issuing 发文",
        allowedDependencies = {"letter", "typeset", "law", "organ", "identity", "journal", "page", "vault"})
@NullMarked
package cn.yangguang.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

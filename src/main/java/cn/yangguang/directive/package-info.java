/**
 * 督办交办: orders that a unit above gives to one or several below, and the answers that come up.
 *
 * <p>In law: 条例 Art. 3 (推进、指导、协调、监督), 46, 47 (daily guidance and inspection, order to put right); 2007: Art. 3, 29, 30. The law
 * names no terms and no form: they are of the product and dated data.
 *
 * <p>Promises: one table says what may happen ({@code Rules}); nothing ends but by the issuer's word, and nobody judges an answer of their
 * own; the last day is explained day by day and never stored; numbers have no gap; what is said is sealed, an addressee sees nothing of
 * another one's answers; steps are only ever added; what an addressee acknowledges or answers is confirmed by a signed receipt.
 *
 * <p>Neighbours: {@code inspection} orders findings to be put right and {@code objection} orders a village to publish; they stay machines of
 * their own, because what ends them is another thing. Tells {@code supervision} what is late.
 */
@ApplicationModule(
        displayName = "directive 督办交办",
        allowedDependencies = {
            "calendar",
            "enclosure",
            "identity",
            "journal",
            "letter",
            "organ",
            "page",
            "receipt",
            "steps",
            "oversight",
            "supervision",
            "vault"
        })
@NullMarked
package cn.yangguang.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

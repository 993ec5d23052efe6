/**
 * 更正: somebody shows that what an organ recorded about them is wrong, and asks for it to be put right.
 *
 * <p>In law: 条例 Art. 41 (2007: Art. 25(2)): whoever has the power corrects and tells; whoever has not passes the request on and tells,
 * or tells where to ask. No time limit is written; the target of 20 working days is ours ({@code LimitCode.RECTIFICATION}).
 *
 * <p>Promises: one table ({@link cn.yangguang.rectification.Rules}) says what may happen; steps are only ever added; who asks and
 * everything said about the record is sealed at rest; nobody signs what they proposed; the letter is sealed inside the signature.
 *
 * <p>Neighbours: {@code issuing} writes, numbers and serves the letter.
 */
@ApplicationModule(
        displayName = "rectification 更正",
        allowedDependencies = {
            "steps",
            "law",
            "calendar",
            "vault",
            "organ",
            "identity",
            "journal",
            "files",
            "letter",
            "issuing",
            "page"
        })
@NullMarked
package cn.yangguang.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

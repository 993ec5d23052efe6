/**
 * 公开查阅: what the public and programs read of the published disclosures (条例 Art. 23–25: 检索、查阅、下载).
 *
 * <p>Promises: sees the contract views of {@code disclosure} only and never its tables, so a column that is not named
 * public stays private; what was withdrawn answers with the class of the reason and nothing of its content, on every
 * way (page, old edition, file, search, interface). No session, no cookie.
 */
@ApplicationModule(
        displayName = "reading",
        allowedDependencies = {
            "changes",
            "search",
            "disclosure",
            "organ",
            "identity",
            "catalogue",
            "files",
            "page",
            "tabular"
        })
@NullMarked
package cn.yangguang.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

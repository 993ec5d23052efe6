/**
 * The public site around the features: home, 指南, 制度, 年报 list, the shell of every public page.
 *
 * <p>In law: 政府信息公开条例 Art. 12 (指南), Art. 23–25 (the platform and its functions 检索、查阅、下载); 关于规范政府信息公开平台有关事项的通知
 * (国办公开办函〔2019〕61号): one column 政府信息公开 with four fixed parts.
 *
 * <p>Promises: no session, no script, no foreign host; an address that means nothing leads back to search and
 * catalogue. Knows the published disclosures, the organs, the catalogue and the pages.
 */
@ApplicationModule(
        displayName = "portal",
        allowedDependencies = {
            "organ",
            "identity",
            "catalogue",
            "disclosure",
            "application",
            "letter",
            "reading",
            "report",
            "village",
            "page"
        })
@NullMarked
package cn.yangguang.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * 栏目更新监测: shows staff, before an inspector sees it, which columns are not updated or empty, which links in published texts
 * lead nowhere and which attachments do not open.
 *
 * <p>In law: 政府网站与政务新媒体检查指标 (国办秘函〔2019〕19号), 单项否决 首页不更新 and 栏目不更新; 条例 Art. 6 (及时、准确).
 *
 * <p>Promises: how fresh a column is, is computed when it is read and never stored; what the look through the texts finds is
 * kept with its time, and the look goes on after a restart where it stood; it asks no foreign host unless the operator named
 * that host. It changes nothing of what is published.
 *
 * <p>Counts on the contract views of {@code disclosure}; asks {@code files} and {@code text} whether a file opens.
 */
@NullMarked
@ApplicationModule(
        displayName = "栏目更新监测",
        allowedDependencies = {
            "supervision",
            "organ",
            "identity",
            "catalogue",
            "disclosure",
            "files",
            "text",
            "journal",
            "page"
        })
package cn.yangguang.monitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

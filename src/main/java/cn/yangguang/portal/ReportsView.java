package cn.yangguang.portal;

import cn.yangguang.disclosure.PublicCount;
import cn.yangguang.page.PublicFrame;
import java.util.List;

/**
 * The 年报 of an organ.
 *
 * @param years with the number of their publications, the newest first
 */
public record ReportsView(PublicFrame frame, List<PublicCount> years) {}

package cn.yangguang.portal;

import cn.yangguang.page.PublicFrame;
import cn.yangguang.reading.PublicCount;
import java.util.List;

/**
 * The 年报 of an organ.
 *
 * @param years with the number of their publications, the newest first
 */
public record ReportsView(PublicFrame frame, List<PublicCount> years) {}

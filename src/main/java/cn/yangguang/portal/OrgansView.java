package cn.yangguang.portal;

import cn.yangguang.page.PublicFrame;

/** The organs that publish here. */
public record OrgansView(PublicFrame frame, UnitsView units) {}

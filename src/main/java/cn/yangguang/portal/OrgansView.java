package cn.yangguang.portal;

import cn.yangguang.organ.Organ;
import cn.yangguang.page.PublicFrame;
import java.util.List;

/** The organs that publish here. */
public record OrgansView(PublicFrame frame, List<Organ> organs) {}

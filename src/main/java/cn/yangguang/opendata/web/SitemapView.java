package cn.yangguang.opendata.web;

import cn.yangguang.opendata.DataSet;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import java.util.List;

/** The whole site on one page. */
public record SitemapView(PublicFrame frame, List<Unit> units) {

    /** A category that holds items. */
    public record Column(String code, String title, long count) {}

    /** An organ with what it holds. */
    public record Unit(Organ organ, List<Column> columns, List<DataSet> years) {

        /** What every organ of its level has. */
        public List<PublicColumn> fixed() {
            return organ.level() == OrganLevel.VILLAGE ? PublicColumn.OF_A_VILLAGE : PublicColumn.FIXED;
        }

        /** The address of something of the organ. */
        public String at(String path) {
            return "/organs/" + organ.key() + path;
        }
    }
}

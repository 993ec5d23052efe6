package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.ReportingOrgan.Level;

/** As what an organ reports when it reports for everything below it. */
final class Levels {
    private Levels() {}

    static ReportingOrgan of(Organ organ) {
        Level level = switch (organ.level()) {
            case PROVINCE -> Level.PROVINCE;
            case CITY -> Level.CITY;
            case COUNTY -> Level.COUNTY;
            case TOWNSHIP -> Level.TOWNSHIP;
            case VILLAGE -> Level.UNKNOWN;
        };
        return new ReportingOrgan(organ.fullName(), level);
    }

    /** As what an organ reports for itself: one that is no government is a department, and may lie on any level. */
    static ReportingOrgan reporting(Organ organ) {
        String name = organ.fullName();
        boolean government = name.endsWith("政府") || name.endsWith("街道办事处") || name.endsWith("管理委员会");
        return government ? of(organ) : new ReportingOrgan(name, Level.DEPARTMENT);
    }
}

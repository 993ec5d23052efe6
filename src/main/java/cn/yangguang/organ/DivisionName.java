package cn.yangguang.organ;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the name of a place to the name of the organ that governs it. */
final class DivisionName {

    private static final Pattern NOTE = Pattern.compile("(.+?)(（[^）]*）)");

    private DivisionName() {}

    /**
     * The name as the organ signs: 灵武市人民政府, 灵武市临河镇人民政府, 灵武市城区街道办事处, 临河镇某某村民委员会. What is no organ of
     * government by its name (农场, 开发区) keeps its name. A remark such as （撤销） stays at the end.
     *
     * @param above name of the place above, or empty
     */
    static String full(String name, OrganLevel level, String type, String above) {
        Matcher noted = NOTE.matcher(name);
        if (noted.matches()) {
            return full(noted.group(1), level, type, bare(above)) + noted.group(2);
        }
        return switch (level) {
            case PROVINCE -> name + (name.endsWith("特别行政区") ? "政府" : "人民政府");
            case CITY -> name + (name.endsWith("地区") || name.endsWith("盟") ? "行政公署" : "人民政府");
            case COUNTY -> name + "人民政府";
            case TOWNSHIP -> bare(above) + township(name, type);
            case VILLAGE -> bare(above) + village(name);
        };
    }

    /** The name without a remark and without 办事处, to compare names of two lists. */
    static String bare(String name) {
        Matcher noted = NOTE.matcher(name);
        String bare = noted.matches() ? noted.group(1) : name;
        return bare.endsWith("街道办事处") ? bare.substring(0, bare.length() - "办事处".length()) : bare;
    }

    private static String township(String name, String type) {
        if (name.endsWith("街道") || type.equals("街道") && !name.endsWith("办事处")) {
            return name + "办事处";
        }
        boolean government = name.endsWith("镇") || name.endsWith("乡") || name.endsWith("苏木");
        return government ? name + "人民政府" : name;
    }

    private static String village(String name) {
        if (name.endsWith("村委会")) {
            return name.substring(0, name.length() - "村委会".length()) + "村民委员会";
        }
        if (name.endsWith("居委会")) {
            return name.substring(0, name.length() - "居委会".length()) + "居民委员会";
        }
        if (name.endsWith("委员会")) {
            return name;
        }
        return name + (name.endsWith("社区") ? "居民委员会" : name.endsWith("村") ? "民委员会" : "村民委员会");
    }
}

package cn.yangguang.screening;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an address leads to a door. A village, a group, a community may be published. */
final class Addresses {

    private static final String NUMBER = "[0-9一二三四五六七八九十百〇零]{1,5}";
    private static final Pattern DOOR = Pattern.compile(NUMBER + "(?:-\\d{1,4})?(?:号|室|户|栋|幢|单元|门|号楼)"
            + "|(?<!\\d)\\d{1,4}-\\d{1,4}(?:-\\d{1,5})?(?!\\d)|(?:区|苑|园|寓|城|湾|府|庭|村|里)[0-9A-Z]{1,3}(?:-\\d+|座)");
    private static final Pattern NO_DOOR = Pattern.compile("[*×]{2,}|" + NUMBER + "号(?:线|文|令)");

    /** Names of places that may be published; a number belongs to them only before 组, 队 and 社. */
    private static final Pattern PUBLIC =
            Pattern.compile("[\\u4e00-\\u9fff]{1,12}?(?:省|自治区|市|县|(?<![小园校])区|旗|镇|乡|街道|村民委员会|居委会|村委会|村|社区|嘎查)|" + NUMBER
                    + "(?:村民小组|小组|组|队|社)");

    private Addresses() {}

    static boolean reachesTheDoor(String address) {
        return mayReach(address)
                && DOOR.matcher(address).find()
                && !NO_DOOR.matcher(address).find();
    }

    /** A cheap look before the pattern: signs of which every door has one. */
    private static boolean mayReach(String address) {
        for (int at = 0; at < address.length(); at++) {
            if ("号室户栋幢单门座-".indexOf(address.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The address as far as it may be published: province, county, township, village or community, group; stars for the rest. */
    static String withoutDoor(String address) {
        Matcher place = PUBLIC.matcher(address);
        int end = 0;
        while (place.find()) {
            end = place.end();
        }
        return address.substring(0, end) + "****";
    }
}

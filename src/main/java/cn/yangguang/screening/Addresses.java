package cn.yangguang.screening;

import java.util.regex.Pattern;

/** Whether an address leads to a door. A village, a group, a community may be published. */
final class Addresses {

    private static final String NUMBER = "[0-9一二三四五六七八九十百〇零]{1,5}";
    private static final Pattern DOOR = Pattern.compile(NUMBER + "(?:-\\d{1,4})?(?:号|室|户|栋|幢|单元|门|号楼)"
            + "|(?<!\\d)\\d{1,4}-\\d{1,4}(?:-\\d{1,5})?(?!\\d)|(?:区|苑|园|寓|城|湾|府|庭|村|里)[0-9A-Z]{1,3}(?:-\\d+|座)");
    private static final Pattern NO_DOOR = Pattern.compile("[*×]{2,}|" + NUMBER + "号(?:线|文|令)");

    private Addresses() {}

    static boolean reachesTheDoor(String address) {
        return DOOR.matcher(address).find() && !NO_DOOR.matcher(address).find();
    }
}

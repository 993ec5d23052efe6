package cn.yangguang.scoring;

import java.util.List;

/** Invented addresses of the 样例县. */
final class Places {

    private static final List<String> ROADS = List.of("幸福路", "演示街", "样例大道", "测试巷", "示范路");
    private static final List<String> GROUPS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private Places() {}

    static String village(Chance chance) {
        return chance.pick(Stock.VILLAGES);
    }

    static String group(Chance chance) {
        return chance.pick(GROUPS);
    }

    /** Down to the door: never to be published. */
    static String door(Chance chance) {
        String town = chance.percent(50) ? "样例县示范镇" : chance.percent(50) ? "示范镇" : "";
        return switch (chance.below(5)) {
            case 0 -> town + village(chance) + "村" + group(chance) + "组" + chance.between(1, 120) + "号";
            case 1 -> town + village(chance) + "村" + chance.between(1, 12) + "组" + chance.between(1, 120) + "号";
            case 2 ->
                town + chance.pick(ROADS) + chance.between(1, 300) + "号" + chance.between(1, 20) + "栋"
                        + chance.between(1, 4) + "单元" + chance.between(1, 9) + "0" + chance.between(1, 4) + "室";
            case 3 -> town + chance.pick(ROADS) + chance.between(1, 300) + "号";
            default ->
                town + village(chance) + "社区" + chance.between(1, 30) + "号楼" + chance.between(1, 9) + "0"
                        + chance.between(1, 4);
        };
    }

    /** As far as a list may go. */
    static String hamlet(Chance chance) {
        String village = village(chance);
        return switch (chance.below(3)) {
            case 0 -> village + "村" + group(chance) + "组";
            case 1 -> village + "村" + chance.between(1, 12) + "组";
            default -> "示范镇" + village + "村";
        };
    }
}

package cn.yangguang.sms;

import java.util.Map;

/** What the numbers and short words of gateways mean, for the staff. [GK] where operators add their own. */
final class GatewayWords {

    private static final Map<Long, String> CMPP_LOGIN =
            Map.of(1L, "消息结构错", 2L, "来源地址不对", 3L, "账号或口令不对", 4L, "协议版本太高", 5L, "网关的其他错误");

    private static final Map<Long, String> CMPP_SUBMIT = Map.ofEntries(
            Map.entry(1L, "消息结构错"),
            Map.entry(2L, "命令字错"),
            Map.entry(3L, "消息序号重复"),
            Map.entry(4L, "消息长度错"),
            Map.entry(5L, "资费代码错"),
            Map.entry(6L, "超过最大信息长度"),
            Map.entry(7L, "业务代码错"),
            Map.entry(9L, "网关不负责这个计费号码"),
            Map.entry(10L, "接入号不对"),
            Map.entry(11L, "企业代码不对"),
            Map.entry(12L, "计费号码不对"),
            Map.entry(13L, "接收号码不对"));

    private static final Map<Long, String> SMPP = Map.ofEntries(
            Map.entry(0x01L, "消息长度错"),
            Map.entry(0x0AL, "接入号不对"),
            Map.entry(0x0BL, "接收号码不对"),
            Map.entry(0x0DL, "登录失败"),
            Map.entry(0x0EL, "口令不对"),
            Map.entry(0x0FL, "账号不对"),
            Map.entry(0x45L, "网关没能提交"),
            Map.entry(0x05L, "已经登录过"));

    private static final Map<String, String> REPORTS = Map.ofEntries(
            Map.entry("DELIVRD", "已送达"),
            Map.entry("EXPIRED", "超过有效期仍未送达（关机或不在服务区）"),
            Map.entry("DELETED", "已被网关删除"),
            Map.entry("UNDELIV", "无法送达（空号、停机或关机）"),
            Map.entry("UNKNOWN", "网关不知道结果"),
            Map.entry("REJECTD", "被网关拒绝"),
            Map.entry("MK", "网络侧无法送达（空号、停机或关机）"),
            Map.entry("MI", "接收号码不可用"),
            Map.entry("MB", "网关之间转发失败"),
            Map.entry("CB", "号码在黑名单中"),
            Map.entry("SGIP", "其他网络无法送达"));

    private GatewayWords() {}

    static String cmppLogin(long status) {
        return CMPP_LOGIN.getOrDefault(status, "网关拒绝登录") + "（" + status + "）";
    }

    static String cmppSubmit(long result) {
        return CMPP_SUBMIT.getOrDefault(result, "网关没有接收") + "（" + result + "）";
    }

    static String smpp(long status) {
        return SMPP.getOrDefault(status, "网关没有接收") + "（0x" + Long.toHexString(status) + "）";
    }

    /** @param stat of a delivery report, such as {@code UNDELIV} or {@code MK:0001} */
    static String report(String stat) {
        String head = stat.replaceFirst("[:\\-].*", "");
        String words = REPORTS.getOrDefault(stat, REPORTS.getOrDefault(head, "没有送达"));
        return stat.equals("DELIVRD") ? words : words + "（" + stat + "）";
    }

    /** Whether nothing more follows; a message on its way says so in between. */
    static boolean last(String stat) {
        return !stat.isEmpty() && !stat.equals("ACCEPTD") && !stat.equals("ENROUTE") && !stat.equals("BUFFERD");
    }
}

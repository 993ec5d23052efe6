package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * What an account says of its gateway.
 *
 * @param user SP_Id, also 企业代码; system id with SMPP
 * @param source 接入号, what the message seems to come from
 * @param service 业务代码
 * @param signature without brackets
 * @param leaving what every message to many ends with
 * @param perSecond parts handed over in a second
 * @param window parts whose answer may be outstanding
 * @param mostParts how long a message may be
 * @param reportHours how long a delivery report is waited for
 * @param byHand whether a person releases each sending
 */
record Gateway(
        String host,
        int port,
        Kind kind,
        String user,
        String password,
        String source,
        String service,
        String signature,
        String leaving,
        int perSecond,
        int window,
        int mostParts,
        int reportHours,
        boolean byHand) {

    private static final String USUAL_LEAVING = "拒收请回复R";

    /** The protocols there are. */
    enum Kind {
        CMPP2((gateway, clock) -> new CmppProtocol(gateway, true, clock)),
        CMPP3((gateway, clock) -> new CmppProtocol(gateway, false, clock)),
        SMPP34((gateway, clock) -> new SmppProtocol(gateway));

        private final BiFunction<Gateway, Clock, Protocol> protocol;

        Kind(BiFunction<Gateway, Clock, Protocol> protocol) {
            this.protocol = protocol;
        }
    }

    Protocol protocol(Clock clock) {
        return kind.protocol.apply(this, clock);
    }

    Composition composition() {
        return new Composition(signature, leaving, mostParts);
    }

    /** What was read and what is wrong with it, in Chinese; where something is wrong the usual stands in its place. */
    record Read(Gateway gateway, List<String> problems) {}

    static Read read(Account account) {
        var problems = new ArrayList<String>();
        Kind kind = kind(account.setting("protocol"), problems);
        String host = account.setting("host").strip();
        if (!host.matches("[A-Za-z0-9.:\\-]{1,253}")) {
            problems.add("网关地址应是主机名或 IP 地址，不带 http://");
        }
        String source = account.setting("source").strip();
        if (!source.matches("[0-9]{3,20}")) {
            problems.add("接入号应是 3 到 20 位数字");
        }
        if (kind != Kind.SMPP34 && !account.setting("user").strip().matches("[A-Za-z0-9]{1,6}")) {
            problems.add("CMPP 的企业代码（SP_Id）是不超过 6 位的字母或数字");
        }
        String signature = account.setting("signature").strip().replaceAll("[【】]", "");
        if (signature.isEmpty() || signature.length() > 12) {
            problems.add("签名应是 1 到 12 个字，如“临河镇”，不用写括号");
        }
        var gateway = new Gateway(
                host,
                number(account, "port", kind == Kind.SMPP34 ? 2775 : 7890, 65_535, "端口", problems),
                kind,
                account.setting("user").strip(),
                account.secret("password"),
                source,
                account.setting("service").strip(),
                signature,
                account.setting("leaving").isBlank()
                        ? USUAL_LEAVING
                        : account.setting("leaving").strip(),
                number(account, "perSecond", 10, 1000, "每秒条数", problems),
                number(account, "window", 16, 256, "窗口", problems),
                number(account, "mostParts", 3, 10, "最多拆成几条", problems),
                number(account, "reportHours", 72, 720, "等状态报告的小时数", problems),
                !account.setting("release").strip().equals("自动"));
        if (OptOut.says(gateway.leaving()) || gateway.leaving().length() > 20) {
            problems.add("退订提示应是一句话，如“拒收请回复R”，不超过 20 字");
        }
        return new Read(gateway, List.copyOf(problems));
    }

    private static Kind kind(String typed, List<String> problems) {
        String bare = typed.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        return switch (bare) {
            case "CMPP2", "CMPP20" -> Kind.CMPP2;
            case "CMPP3", "CMPP30", "CMPP" -> Kind.CMPP3;
            case "SMPP34", "SMPP" -> Kind.SMPP34;
            default -> {
                problems.add("协议应写 CMPP 2.0、CMPP 3.0 或 SMPP 3.4");
                yield Kind.CMPP3;
            }
        };
    }

    private static int number(Account account, String name, int usual, int most, String title, List<String> problems) {
        String typed = account.setting(name).strip();
        if (typed.isEmpty()) {
            return usual;
        }
        int value = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        if (value < 1 || value > most) {
            problems.add(title + "应是 1 到 " + most + " 的整数");
            return usual;
        }
        return value;
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return kind + " " + host + ":" + port;
    }
}

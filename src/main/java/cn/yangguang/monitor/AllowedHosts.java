package cn.yangguang.monitor;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that the operator allows this program to ask, such as {@code www.example.gov.cn, *.example.gov.cn}; none unless set.
 * Whatever a name says, addresses inside the house are never asked: whoever writes a link must not reach the database or
 * a neighbour's machine through us.
 */
record AllowedHosts(List<String> names) {

    AllowedHosts {
        names = List.copyOf(names);
    }

    static AllowedHosts of(String setting) {
        return new AllowedHosts(Arrays.stream(setting.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(name -> name.matches("(?:\\*\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+"))
                .toList());
    }

    boolean allows(String host) {
        String asked = host.toLowerCase(Locale.ROOT);
        return names.stream()
                .anyMatch(name -> name.startsWith("*.") ? asked.endsWith(name.substring(1)) : asked.equals(name));
    }

    /** Whether the address is one of the open network. */
    static boolean open(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean inside = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !inside && (address instanceof Inet6Address ? openSix(bytes) : openFour(bytes));
    }

    /** Not 0/8, 100.64/10 (carrier), 192.0.0/24, 198.18/15 (benchmarks), 240/4. */
    private static boolean openFour(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && bytes[2] == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** Only global unicast 2000::/3, without the forms that carry an IPv4 address inside (6to4, Teredo). */
    private static boolean openSix(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean teredo = first == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
        return (first & 0xe000) == 0x2000 && first != 0x2002 && !teredo;
    }
}

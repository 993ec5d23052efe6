package cn.yangguang.traffic;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/**
 * Who counts as one visitor: an IPv4 address; of IPv6 the first 64 bits, since a subscriber has at least so many and may use
 * another address for every request.
 */
public final class Visitor {

    private Visitor() {}

    /** A number for the visitor at this address. Whatever is no address is one visitor together. */
    public static long at(String address) {
        try {
            int zone = address.indexOf('%');
            InetAddress known = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
            ByteBuffer bytes = ByteBuffer.wrap(known.getAddress());
            return known instanceof Inet4Address ? bytes.getInt() : bytes.getLong();
        } catch (IllegalArgumentException notAnAddress) {
            return Long.MIN_VALUE;
        }
    }
}

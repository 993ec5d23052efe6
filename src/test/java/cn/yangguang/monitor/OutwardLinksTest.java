package cn.yangguang.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the program asks, and above all whom it never asks. */
class OutwardLinksTest {

    @Test
    void asksNobodyUnlessTheOperatorNamedTheHost() {
        assertThat(AllowedHosts.of("").names()).isEmpty();
        assertThat(AllowedHosts.of("*, *., localhost, http://a.cn/").names()).isEmpty();
        var allowed = AllowedHosts.of("WWW.example.gov.cn, *.demo.gov.cn");
        assertThat(allowed.allows("www.Example.gov.cn")).isTrue();
        assertThat(allowed.allows("a.b.demo.gov.cn")).isTrue();
        assertThat(allowed.allows("demo.gov.cn")).isFalse();
        assertThat(allowed.allows("evildemo.gov.cn")).isFalse();
        assertThat(allowed.allows("www.example.gov.cn.evil.com")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "2001:0:1::1"
            })
    void neverAsksAnAddressInsideTheHouse(String address) throws Exception {
        assertThat(AllowedHosts.open(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.9", "100.63.0.1", "172.32.0.1", "2400:3200::1"})
    void mayAskAnAddressOfTheOpenNetwork(String address) throws Exception {
        assertThat(AllowedHosts.open(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.demo.gov.cn:8080/",
                "ftp://www.demo.gov.cn/",
                "http://user@www.demo.gov.cn/",
                "https://elsewhere.cn/",
                "javascript:x",
                "file:///etc/passwd",
                "http://127.0.0.1/"
            })
    void leavesOtherSchemesPortsAndHostsUnchecked(String link) {
        assertThat(new OutwardLinks("*.demo.gov.cn").ask(URI.create(link)).fault())
                .isEqualTo(Fault.NOT_ASKED);
    }

    @Test
    void refusesANameThatStandsForTheMachineItself() {
        assertThat(new OutwardLinks("127.0.0.1")
                        .ask(URI.create("http://127.0.0.1/"))
                        .fault())
                .isEqualTo(Fault.FORBIDDEN_ADDRESS);
    }
}

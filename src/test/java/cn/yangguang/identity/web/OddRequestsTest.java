package cn.yangguang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests no browser sends. None may be answered 500, and none may be told anything of the inside. */
class OddRequestsTest extends ProgramTest {

    private static final List<String> PATHS =
            List.of("/", "/office", "/office/sign-in", "/api/v1/x", "/assets/office.css");

    @Test
    void refusesGarbledAddresses() throws IOException {
        for (String address : List.of(
                "/?q=%",
                "/?q=%zz",
                "/?q=%00",
                "/?%ff=1",
                "/?q=%c3%28",
                "/%00",
                "/%ff%fe",
                "/a%2fb",
                "/a;b=c",
                "/..%2f..%2fetc",
                "/office/sign-in?lang=%",
                "/office/..;/",
                "/?q=%u4e2d",
                "/api/v1/x?page=%E4%BD",
                "//",
                "/\\..\\x",
                "/?a=<>\"",
                "/中文")) {
            String answer = ask("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertHarmless(address, answer);
            assertThat(statusOf(answer)).as(address).isBetween(200, 499);
        }
        assertThat(statusOf(ask("GET /?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")))
                .isEqualTo(400);
    }

    @Test
    void answersWithoutTheUsualHeaders() throws IOException {
        for (String path : PATHS) {
            for (String headers : oddHeaders()) {
                String request = "GET " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n";
                assertHarmless(path + " " + shortened(headers), ask(request));
            }
        }
    }

    @Test
    void answersOddMethodsAndVersions() throws IOException {
        for (String path : PATHS) {
            for (String method : List.of(
                    "TRACE",
                    "CONNECT",
                    "FOO",
                    "PROPFIND",
                    "OPTIONS",
                    "DELETE",
                    "PUT",
                    "PATCH",
                    "HEAD",
                    "get",
                    "G\u0001T",
                    "")) {
                assertHarmless(
                        method + " " + path,
                        ask(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            }
            assertHarmless("HTTP/0.9", ask("GET " + path + "\r\n\r\n"));
            assertHarmless("HTTP/9.9", ask("GET " + path + " HTTP/9.9\r\nHost: localhost\r\n\r\n"));
        }
    }

    @Test
    void answersOddForms() throws IOException {
        for (String path : PATHS) {
            for (String type : List.of(
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "multipart/form-data; boundary=x",
                    "nonsense",
                    "text/xml")) {
                for (String body : List.of(
                        "",
                        "a=%",
                        "login=%00&password=%00",
                        "=&=&",
                        "--x\r\nbroken",
                        "lang=%ff",
                        "_csrf=\u0000",
                        "{")) {
                    String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                            + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
                    assertHarmless("POST " + path + " " + type + " " + body, ask(request));
                }
            }
        }
    }

    private static List<String> oddHeaders() {
        var odd = new ArrayList<String>();
        odd.add("");
        for (String host :
                List.of("", "evil.example", "a b", "localhost:99999", "[::1", "<script>", "localhost\u0000")) {
            odd.add("Host: " + host + "\r\n");
        }
        for (String header : List.of(
                "Cookie: yangguang=../../etc; =; \u0001=2; a",
                "Cookie: yangguang=" + "A".repeat(500),
                "Cookie: $Version=1; yangguang-form=\"",
                "Accept: ]]]",
                "Accept-Language: zz-\u00ff;q=x",
                "Accept-Charset: nope",
                "Accept-Encoding: \u00e4",
                "User-Agent: ",
                "User-Agent: \u00e4\u0007\u00ff",
                "X-Forwarded-For: <script>alert(1)</script>",
                "X-Forwarded-Host: evil.example",
                "Forwarded: for=\"",
                "If-Modified-Since: yesterday",
                "If-None-Match: \"",
                "Range: bytes=9-1,x",
                "Content-Length: -1",
                "Content-Length: x",
                "Transfer-Encoding: chunked, nonsense",
                "Expect: something",
                "Origin: \u0001",
                "No colon here",
                "X: a\r\n folded",
                "X-Long: " + "x".repeat(100_000))) {
            odd.add("Host: localhost\r\n" + header + "\r\n");
        }
        return odd;
    }

    private static void assertHarmless(String what, String answer) {
        // 501 and 505 are what HTTP asks of a server that does not speak a method or a version.
        assertThat(statusOf(answer)).as(what).matches(status -> status < 500 || status == 501 || status == 505);
        assertThat(answer)
                .as(what)
                .doesNotContain(
                        "Exception",
                        "\tat ",
                        "at cn.yangguang",
                        "Apache Tomcat",
                        "org.springframework",
                        "evil.example",
                        "<script>alert");
    }

    /** 0 when the connection was closed without a word, which tells nothing either. */
    private static int statusOf(String answer) {
        String[] words = answer.split("[ \r]", 3);
        return answer.startsWith("HTTP/") ? Integer.parseInt(words[1]) : 0;
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) : text;
    }

    private String ask(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (SocketException closed) {
                return "";
            }
        }
    }
}

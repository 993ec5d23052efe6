package cn.yangguang.monitor;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks other hosts whether a linked page is there: only those named in {@code yangguang.monitor.outward}, only http and https on
 * their usual ports, and only at the very address that was looked up and found to lie outside (so a name that changes between
 * looking and asking gains nothing). Every redirection is judged anew. Nothing but the head of the answer is read.
 */
@Component
class OutwardLinks {

    private static final int WAIT_MS = 8_000;
    private static final int MOST_REDIRECTIONS = 4;
    private static final int LONGEST_HEAD = 16 * 1024;

    /** What came of asking; no fault means that the page is there. */
    record Outcome(@Nullable Fault fault, String detail) {
        static final Outcome THERE = new Outcome(null, "");
        static final Outcome NOT_ASKED = new Outcome(Fault.NOT_ASKED, "");
    }

    private record Head(int status, String location) {}

    private final AllowedHosts allowed;

    OutwardLinks(@Value("${yangguang.monitor.outward:}") String hosts) {
        this.allowed = AllowedHosts.of(hosts);
    }

    Outcome ask(URI link) {
        URI asked = link;
        try {
            for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
                if (!askable(asked)) {
                    return Outcome.NOT_ASKED;
                }
                Optional<InetAddress> address = addressOf(asked);
                if (address.isEmpty()) {
                    return new Outcome(Fault.FORBIDDEN_ADDRESS, "");
                }
                Head head = head(asked, address.get());
                if (head.status() < 300
                        || head.status() >= 400
                        || head.location().isEmpty()) {
                    // Refused to a program without a browser is not gone.
                    boolean there =
                            head.status() < 400 || head.status() == 401 || head.status() == 403 || head.status() == 429;
                    return there ? Outcome.THERE : new Outcome(Fault.STATUS, String.valueOf(head.status()));
                }
                asked = asked.resolve(head.location());
            }
            return new Outcome(Fault.NO_ANSWER, "");
        } catch (IOException | IllegalArgumentException e) {
            return new Outcome(Fault.NO_ANSWER, "");
        }
    }

    private boolean askable(URI link) {
        String scheme = String.valueOf(link.getScheme()).toLowerCase(Locale.ROOT);
        boolean usual = link.getPort() < 0 || link.getPort() == (scheme.equals("https") ? 443 : 80);
        return (scheme.equals("http") || scheme.equals("https"))
                && usual
                && link.getRawUserInfo() == null
                && link.getHost() != null
                && allowed.allows(link.getHost());
    }

    /** The first address of the host, if all it has are outside. */
    private static Optional<InetAddress> addressOf(URI link) throws IOException {
        InetAddress[] all = InetAddress.getAllByName(link.getHost());
        for (InetAddress address : all) {
            if (!AllowedHosts.open(address)) {
                return Optional.empty();
            }
        }
        return Optional.of(all[0]);
    }

    private static Head head(URI link, InetAddress address) throws IOException {
        boolean secure = "https".equalsIgnoreCase(link.getScheme());
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, secure ? 443 : 80), WAIT_MS);
            plain.setSoTimeout(WAIT_MS);
            try (Socket socket = secure ? secured(plain, link.getHost()) : plain) {
                socket.getOutputStream().write(question(link).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                return read(new BufferedInputStream(socket.getInputStream()));
            }
        }
    }

    private static SSLSocket secured(Socket plain, String host) throws IOException {
        var socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, 443, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** GET, because many servers answer HEAD wrongly; only the head of the answer is read. */
    private static String question(URI link) {
        String path = URI.create(link.toASCIIString()).getRawPath();
        String query = URI.create(link.toASCIIString()).getRawQuery();
        return "GET " + (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query)
                + " HTTP/1.1\r\nHost: " + link.getHost()
                + "\r\nUser-Agent: Yangguang-link-check\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    }

    private static Head read(InputStream in) throws IOException {
        var text = new StringBuilder();
        while (text.length() < LONGEST_HEAD && text.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
        }
        String[] lines = text.toString().split("\r\n");
        if (!lines[0].matches("HTTP/1\\.[01] [1-5][0-9]{2}.*")) {
            throw new IOException("no HTTP answer");
        }
        String location = "";
        for (String line : lines) {
            location = line.regionMatches(true, 0, "Location:", 0, 9)
                    ? line.substring(9).strip()
                    : location;
        }
        return new Head(Integer.parseInt(lines[0].substring(9, 12)), location);
    }
}

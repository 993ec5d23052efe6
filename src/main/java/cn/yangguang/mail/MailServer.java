package cn.yangguang.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where letters are handed in, and in whose name.
 *
 * @param user empty when the server asks for none
 * @param from address of the sender
 * @param name of the sender, as the reader's program shows it; may be empty
 */
public record MailServer(
        String host, int port, Security security, String user, String password, String from, String name) {

    private static final int LONGEST_HOST = 253;
    private static final int HIGHEST_PORT = 65_535;

    /** How the line is kept private. */
    public enum Security {
        /** Begins open, then must be encrypted: port 587. */
        STARTTLS,
        /** Encrypted from the beginning: port 465. */
        SSL,
        /** Not at all: a server on this machine or within the office. */
        NONE;

        /** The word for it in settings, in any case. */
        public static Optional<Security> of(String word) {
            return List.of(values()).stream()
                    .filter(one -> one.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /** What is wrong with it, in Chinese. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!host.matches("[A-Za-z0-9.:-]{1," + LONGEST_HOST + "}")) {
            problems.add("邮件服务器应为主机名，例如 smtp.example.gov.cn");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            problems.add("端口应为 1 到 65535 的整数");
        }
        if (!MailAddress.valid(from)) {
            problems.add("发件人地址不是电子邮件地址");
        }
        if (security == Security.NONE && !password.isEmpty() && !loopback()) {
            problems.add("不加密时不能使用密码：请改用 STARTTLS 或 SSL");
        }
        return List.copyOf(problems);
    }

    private boolean loopback() {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + security;
    }
}

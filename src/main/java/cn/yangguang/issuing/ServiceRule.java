package cn.yangguang.issuing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Which day counts as the day of the reply for a way of service: a row of {@code service-rules.csv}.
 *
 * @param counts the day that counts
 * @param needs what a record of this way must have
 * @param article where it is said
 */
record ServiceRule(ServiceWay way, Day counts, List<Need> needs, String article, LocalDate from, LocalDate until) {

    enum Day {
        SIGNED_ON,
        HANDED_ON,
        SENT_AT
    }

    enum Need {
        RECIPIENT,
        ADDRESS,
        HANDED_ON,
        PROOF_NUMBER,
        STATE_POST,
        SENT_AT
    }

    private static final String FILE = "service-rules.csv";
    private static final List<ServiceRule> ALL = read();

    ServiceRule {
        needs = List.copyOf(needs);
    }

    /** The rule in force on this day. */
    static ServiceRule on(LocalDate day, ServiceWay way) {
        return ALL.stream()
                .filter(rule -> rule.way == way && !day.isBefore(rule.from) && !day.isAfter(rule.until))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("发文数据文件 " + FILE + " 缺少 " + day + " 有效的行：" + way));
    }

    private static List<ServiceRule> read() {
        try (InputStream in = ServiceRule.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("发文数据文件 " + FILE + " 不在程序中");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> rule(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceRule rule(String[] cells) {
        return new ServiceRule(
                ServiceWay.valueOf(cells[0]),
                Day.valueOf(cells[1]),
                Arrays.stream(cells[2].split(";")).map(Need::valueOf).toList(),
                cells[3],
                LocalDate.parse(cells[5]),
                cells[6].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[6]));
    }
}

package cn.yangguang.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The region codes that begin identity numbers, of today and of the past, as {@code regions.csv} has them. */
final class Regions {

    private static final BitSet PROVINCES = new BitSet(100);
    private static final BitSet PREFECTURES = new BitSet(10_000);
    private static final Map<String, Integer> BEGINNINGS = new HashMap<>();

    static {
        rows().forEach(row -> keep(row.split(",", -1)));
    }

    private Regions() {}

    /** Whether two digits are a province's. */
    static boolean isProvince(int code) {
        return PROVINCES.get(code);
    }

    /** Whether four digits were ever a prefecture's. */
    static boolean isPrefecture(int code) {
        return PREFECTURES.get(code);
    }

    /** Whether a county's code was in use for whoever is born in this year. Codes whose history is not known were. */
    static boolean existedIn(String county, int year) {
        return year >= BEGINNINGS.getOrDefault(county, 0);
    }

    private static void keep(String[] cells) {
        if (cells[0].equals("省级")) {
            int province = Integer.parseInt(cells[1]);
            PROVINCES.set(province);
            for (String span : cells[3].split(" ")) {
                int dash = span.indexOf('-');
                int from = Integer.parseInt(dash < 0 ? span : span.substring(0, dash));
                int until = Integer.parseInt(dash < 0 ? span : span.substring(dash + 1));
                PREFECTURES.set(province * 100 + from, province * 100 + until + 1);
            }
        } else {
            BEGINNINGS.put(cells[1], Integer.valueOf(cells[3]));
        }
    }

    private static List<String> rows() {
        try (InputStream in = Regions.class.getResourceAsStream("regions.csv")) {
            if (in == null) {
                throw new IllegalStateException("数据文件 regions.csv 不在程序中");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

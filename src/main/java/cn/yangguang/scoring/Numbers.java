package cn.yangguang.scoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Invented numbers that are formally right: check digits, areas, lengths. */
final class Numbers {

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECK = "10X98765432";
    private static final String USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> MOBILES = List.of(
            "130", "131", "132", "133", "134", "135", "136", "137", "138", "139", "147", "150", "151", "152", "153",
            "155", "156", "157", "158", "159", "166", "170", "173", "175", "176", "177", "178", "180", "181", "182",
            "183", "184", "185", "186", "187", "188", "189", "191", "193", "195", "198", "199");
    private static final List<String> CARDS = List.of(
            "622848", "622845", "621799", "622188", "622202", "621700", "622700", "623052", "621660", "623699",
            "622452");
    private static final List<String> DIALLING = List.of("010", "021", "0517", "0551", "0371", "0716", "0931", "0859");
    private static final String PROVINCES = "苏皖豫鲁鄂湘粤川贵云甘陕京沪";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Numbers() {}

    static LocalDate birth(Chance chance, int from, int to) {
        return LocalDate.of(chance.between(from, to), 1, 1).plusDays(chance.below(365));
    }

    static String id(Chance chance, LocalDate birth) {
        String body = chance.pick(Stock.AREAS) + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + chance.digits(3);
        int sum = 0;
        for (int at = 0; at < body.length(); at++) {
            sum += (body.charAt(at) - '0') * ID_WEIGHTS[at];
        }
        return body + ID_CHECK.charAt(sum % 11);
    }

    static String oldId(Chance chance) {
        LocalDate birth = birth(chance, 1935, 1982);
        return chance.pick(Stock.AREAS) + birth.format(DateTimeFormatter.ofPattern("yyMMdd")) + chance.digits(3);
    }

    /** The block after the network is 00xx, which no operator gave out. */
    static String mobile(Chance chance) {
        return chance.pick(MOBILES) + "00" + chance.digits(6);
    }

    static String phone(Chance chance) {
        return chance.pick(DIALLING) + "-" + chance.between(2, 8) + chance.digits(6);
    }

    static String card(Chance chance) {
        int length = chance.percent(70) ? 19 : 16;
        String bin = chance.pick(CARDS);
        return luhn(bin + chance.digits(length - 1 - bin.length()));
    }

    /** An account of a rural bank: no check digit. */
    static String account(Chance chance) {
        String front = chance.pick(List.of("3208", "1010", "6217", "8001", "2014", "9558"));
        return front + chance.digits(chance.between(12, 19) - front.length());
    }

    static String imei(Chance chance) {
        return luhn("86" + chance.digits(12));
    }

    static String luhn(String body) {
        int sum = 0;
        for (int at = 0; at < body.length(); at++) {
            int digit = body.charAt(body.length() - 1 - at) - '0';
            int doubled = at % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return body + (10 - sum % 10) % 10;
    }

    static String uscc(Chance chance) {
        var code =
                new StringBuilder(chance.pick(List.of("91", "93", "12", "11", "52"))).append(chance.pick(Stock.AREAS));
        while (code.length() < 17) {
            code.append(chance.percent(70) ? (char) ('0' + chance.below(10)) : chance.sign(USCC_SIGNS));
        }
        int sum = 0;
        int weight = 1;
        for (int at = 0; at < 17; at++) {
            sum += USCC_SIGNS.indexOf(code.charAt(at)) * weight;
            weight = weight * 3 % 31;
        }
        return code.append(USCC_SIGNS.charAt((31 - sum % 31) % 31)).toString();
    }

    static String order(Chance chance) {
        String year = "" + chance.between(2014, 2025);
        return switch (chance.below(7)) {
            case 0 -> "YL-" + year + "-" + chance.digits(4);
            case 1 -> year + "0315" + chance.digits(10);
            case 2 -> "ZC" + year + chance.digits(10);
            case 3 -> "0" + chance.digits(19);
            case 4 -> chance.digits(8);
            case 5 -> year + "-320803-48-01-" + chance.digits(6);
            default -> "No" + chance.digits(12);
        };
    }

    static String parcel(Chance chance) {
        String parcel =
                chance.pick(Stock.AREAS) + chance.digits(6) + chance.pick(List.of("JC", "JB", "GB")) + chance.digits(5);
        return chance.percent(50) ? parcel : parcel + chance.pick(List.of("F0001", "W0000")) + chance.digits(4);
    }

    static String plate(Chance chance) {
        String tail =
                chance.percent(20) ? chance.sign("DF") + chance.digits(5) : chance.sign(LETTERS) + chance.digits(4);
        return chance.sign(PROVINCES) + "" + chance.sign("ABCDEFGH") + tail;
    }

    static String passport(Chance chance) {
        return chance.percent(60) ? "E" + chance.digits(8) : "E" + chance.sign(LETTERS) + chance.digits(7);
    }

    static String index(Chance chance) {
        return "0143277" + chance.digits(2) + "/" + chance.between(2014, 2025) + "-" + chance.digits(5);
    }

    static String documentNumber(Chance chance) {
        return chance.pick(List.of("样政发", "样政办发", "示镇发", "样民发", "样财农")) + "〔" + chance.between(2014, 2025) + "〕"
                + chance.between(1, 180) + "号";
    }

    static String mail(Chance chance) {
        return chance.pick(List.of("yanshi", "ceshi", "yangli", "demo")) + chance.digits(chance.between(3, 6)) + "@"
                + chance.pick(List.of("163.com", "qq.com", "126.com", "sina.com"));
    }
}

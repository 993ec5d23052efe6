package cn.yangguang.screening;

import cn.yangguang.screening.Masking.Masked;
import cn.yangguang.screening.Masking.Refused;
import java.util.Collection;
import java.util.List;

/**
 * The masks in which a value may be published; there are strong ones only (个人信息保护法 Art. 73: who it is must not follow, also
 * not together with what else is published). Where a mask would leave fewer than {@link MaskStrength#ENOUGH} candidates, it is
 * refused, and the value has to go as a whole. Pure.
 */
public final class Masks {

    private static final char STAR = '*';

    private Masks() {}

    /**
     * The value masked as the rule of the finding has it.
     *
     * @param code of the finding: PD-ID, PD-MOBILE …
     * @param value the words found
     * @param row everything else that is or will be published of the same person, other masks of the same value among it
     */
    public static Masking mask(String code, String value, Collection<String> row) {
        String plain = Plain.of(value).text().strip();
        if (!code.startsWith("PD-")) {
            return new Refused("密级、内部标志和隐藏内容不能遮挡；删去或由保密审查员处理");
        }
        String masked = shape(code, plain);
        if (masked.equals(plain)) {
            return new Refused("没有可以遮挡的内容；请删去");
        }
        if (isWholeHidden(masked)
                || !isCounted(code)
                || MaskStrength.candidates(code, masked, row) >= MaskStrength.ENOUGH) {
            return new Masked(masked);
        }
        return new Refused("遮挡后与同一行公开的其他内容合起来，可能的号码不足" + MaskStrength.ENOUGH + "个；请整格删去");
    }

    /** A whole column, each value with its own row; one refusal refuses all, since the column would tell the rest. */
    public static List<Masking> column(String code, List<String> values, List<? extends Collection<String>> rows) {
        if (values.size() != rows.size()) {
            throw new IllegalArgumentException("one row for each value: " + values.size() + " and " + rows.size());
        }
        List<Masking> masked = new java.util.ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            masked.add(mask(code, values.get(i), rows.get(i)));
        }
        return masked.stream()
                .filter(Refused.class::isInstance)
                .findFirst()
                .map(refused -> values.stream().map(value -> refused).toList())
                .orElse(List.copyOf(masked));
    }

    private static String shape(String code, String plain) {
        return switch (code) {
            case "PD-ID", "PD-ID15", "PD-IDPART", "PD-IDLIKE" -> between(signs(plain), 3, 2);
            case "PD-MOBILE" -> mobile(Texts.digitsOf(plain));
            case "PD-PHONE" -> phone(Texts.digitsOf(plain));
            case "PD-BANK" -> between(Texts.digitsOf(plain), 0, 4);
            case "PD-PLATE" -> between(signs(plain), 2, 1);
            case "PD-PASSPORT", "PD-OFFICER" -> between(signs(plain), 1, 0);
            case "PD-VIN" -> between(signs(plain), 3, 0);
            case "PD-MAIL" -> "****" + plain.substring(Math.max(0, plain.lastIndexOf('@')));
            case "PD-NAME", "PD-PERSON", "PD-COMBINED", "PD-EXPOSED" -> name(plain);
            case "PD-MINOR", "PD-MINOR18" -> plain.substring(0, surname(plain)) + "某某";
            case "PD-ADDR" -> Addresses.withoutDoor(plain);
            case "PD-BIRTH" ->
                plain.length() >= 4 && plain.substring(0, 4).matches("(?:19|20)\\d\\d")
                        ? plain.substring(0, 4) + "年"
                        : "****";
            default -> "****";
        };
    }

    /** Kinds whose visible rest is counted; the others show nothing of the value that could be completed. */
    private static boolean isCounted(String code) {
        return !List.of("PD-ADDR", "PD-BIRTH", "PD-MAIL", "PD-MINOR", "PD-MINOR18")
                .contains(code);
    }

    private static boolean isWholeHidden(String masked) {
        return masked.chars().allMatch(sign -> sign == STAR);
    }

    private static String mobile(String digits) {
        String number = digits.length() > 11 ? digits.substring(digits.length() - 11) : digits;
        return number.length() == 11 ? between(number, 3, 4) : "****";
    }

    private static String phone(String digits) {
        int area = digits.startsWith("01") || digits.startsWith("02") ? 3 : digits.startsWith("0") ? 4 : 0;
        return digits.length() - area >= 7 ? between(digits, area, 2) : "****";
    }

    private static String name(String plain) {
        String bare = plain.replaceAll("\\s+", "");
        int point = bare.indexOf('·');
        int shown = point > 0 ? point + 1 : surname(bare);
        return bare.length() <= shown
                ? "**"
                : bare.substring(0, shown) + "*".repeat(Math.max(1, Math.min(2, bare.length() - shown)));
    }

    private static int surname(String name) {
        return Math.min(Math.max(1, PersonNames.surnameLength(name, 0)), name.length());
    }

    /** The ends and stars between; stars alone when the value is too short to hide six signs, or four of a mobile number. */
    private static String between(String signs, int first, int last) {
        int hidden = signs.length() - first - last;
        return hidden < 4
                ? "*".repeat(Math.max(4, signs.length()))
                : signs.substring(0, first) + "*".repeat(hidden) + signs.substring(signs.length() - last);
    }

    private static String signs(String plain) {
        return plain.replaceAll("[\\s\\-·.]+", "");
    }
}

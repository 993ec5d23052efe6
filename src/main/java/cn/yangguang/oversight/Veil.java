package cn.yangguang.oversight;

import cn.yangguang.screening.Masking;
import cn.yangguang.screening.Masks;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How personal data looks from above: the one rule for every record of a unit below. Uses the strong masks of what is published; where a
 * mask would leave too little to guess, nothing is shown at all. Pure.
 */
public final class Veil {

    private static final String NOTHING = "****";
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?1\\d{10}");

    private Veil() {}

    /** The field as a list shows it. */
    public static Field masked(Field field) {
        return new Field(field.label(), field.sort(), text(field.sort(), field.value()));
    }

    /** The field as an opened record shows it: what nobody above needs stays masked. */
    public static Field opened(Field field) {
        return field.sort() == Field.Sort.ID_NUMBER || field.sort() == Field.Sort.SENDER ? masked(field) : field;
    }

    private static String text(Field.Sort sort, String value) {
        String plain = value.strip();
        if (plain.isEmpty()) {
            return "";
        }
        return switch (sort) {
            case PLAIN -> plain;
            case NAME, SENDER -> mask("PD-NAME", plain).replace('*', '×');
            case ID_NUMBER -> mask("PD-ID", plain);
            case PHONE ->
                mask(MOBILE.matcher(plain.replaceAll("[\\s-]", "")).matches() ? "PD-MOBILE" : "PD-PHONE", plain);
            case MAIL -> plain.indexOf('@') > 0 ? mask("PD-MAIL", plain) : NOTHING;
            case ADDRESS, WORDS -> NOTHING;
        };
    }

    private static String mask(String code, String value) {
        return Masks.mask(code, value, List.of()) instanceof Masking.Masked(String text) ? text : NOTHING;
    }
}

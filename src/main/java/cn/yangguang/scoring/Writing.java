package cn.yangguang.scoring;

import java.util.function.Function;

/** How people write numbers: mostly as they are, sometimes in full width, with spaces, with a prefix, masked. */
final class Writing {

    private Writing() {}

    static Composed id(Chance chance, String id, Showing showing) {
        return switch (showing) {
            case MASKED, WITHOUT ->
                Composed.of(id.substring(0, 3) + "*".repeat(13) + id.substring(16), LabelKind.MASKED);
            case WEAK ->
                Composed.of(
                        chance.percent(50)
                                ? id.substring(0, 14) + "****"
                                : id.substring(0, 6) + "****" + id.substring(10),
                        LabelKind.ID_WEAK);
            case OPEN -> open(chance, id);
        };
    }

    private static Composed open(Chance chance, String id) {
        int throwOf = chance.below(100);
        if (throwOf < 4) {
            return Composed.of(wide(id), LabelKind.ID_WRITTEN);
        }
        if (throwOf < 8) {
            return Composed.of(
                    id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14), LabelKind.ID_WRITTEN);
        }
        if (throwOf < 10) {
            return Composed.of(Numbers.oldId(chance), LabelKind.ID_15);
        }
        if (id.endsWith("X") && chance.percent(30)) {
            return Composed.of(id.toLowerCase(java.util.Locale.ROOT), LabelKind.ID_WRITTEN);
        }
        return Composed.of(id, LabelKind.ID);
    }

    static Composed mobile(Chance chance, String mobile, Showing showing) {
        if (showing == Showing.MASKED || showing == Showing.WITHOUT) {
            return Composed.of(mobile.substring(0, 3) + "****" + mobile.substring(7), LabelKind.MASKED);
        }
        Function<String, String> parted =
                sign -> mobile.substring(0, 3) + sign + mobile.substring(3, 7) + sign + mobile.substring(7);
        return switch (chance.below(25)) {
            case 0 -> Composed.of(parted.apply("-"), LabelKind.MOBILE_WRITTEN);
            case 1 -> Composed.of(parted.apply(" "), LabelKind.MOBILE_WRITTEN);
            case 2 -> Composed.of("+86" + mobile, LabelKind.MOBILE_WRITTEN);
            case 3 -> Composed.of(wide(mobile), LabelKind.MOBILE_WRITTEN);
            default -> Composed.of(mobile, LabelKind.MOBILE);
        };
    }

    static Composed account(String account, LabelKind kind, Showing showing) {
        return showing == Showing.MASKED || showing == Showing.WITHOUT
                ? Composed.of(
                        "*".repeat(account.length() - 4) + account.substring(account.length() - 4), LabelKind.MASKED)
                : Composed.of(account, kind);
    }

    static Composed card(Chance chance, String card, Showing showing) {
        if (showing == Showing.OPEN && chance.percent(6)) {
            return Composed.of(card.replaceAll("(\\d{4})(?=\\d)", "$1 "), LabelKind.CARD);
        }
        return account(card, LabelKind.CARD, showing);
    }

    static Composed name(String name, LabelKind kind, Showing showing) {
        if (showing != Showing.MASKED) {
            return Composed.of(name, kind);
        }
        return Composed.of(
                name.charAt(0) + (kind == LabelKind.NAME_PROSE ? "某" : "*".repeat(name.length() - 1)),
                LabelKind.MASKED_NAME);
    }

    private static String wide(String half) {
        var wide = new StringBuilder();
        half.chars().forEach(sign -> wide.append((char) (sign + 0xFEE0)));
        return wide.toString();
    }
}

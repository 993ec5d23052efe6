package cn.yangguang.scoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What fills a blank of a sentence. */
final class Slots {

    private static final List<String> OFFICE_PHONES = List.of(
            "0517-80000001",
            "0517-80000002",
            "0517-80000003",
            "0517-80000004",
            "0517-80000012",
            "80000005",
            "（0517）80000006");
    private static final String OFFICE_MAIL = "shifanzhen@yangli.gov.cn";

    private Slots() {}

    /** Telephones that the office publishes as its own. */
    static List<String> officePhones() {
        return OFFICE_PHONES;
    }

    /** Telephones and mail address of the office. */
    static List<String> officeContacts() {
        return Stream.concat(OFFICE_PHONES.stream(), Stream.of(OFFICE_MAIL)).toList();
    }

    static Composed fill(String slot, Chance chance, Showing showing) {
        return switch (slot) {
            case "person" -> Writing.name(Person.name(chance), LabelKind.NAME_PROSE, showing);
            case "official" -> Composed.of(Person.name(chance), LabelKind.EITHER);
            case "sex" -> Composed.plain(chance.percent(50) ? "男" : "女");
            case "birth" -> birth(chance);
            case "id" -> Writing.id(chance, Person.grown(chance).id(), showing);
            case "mobile" -> Writing.mobile(chance, Numbers.mobile(chance), showing);
            case "account" -> Writing.account(Numbers.account(chance), LabelKind.ACCOUNT_PROSE, showing);
            case "card" -> Writing.card(chance, Numbers.card(chance), showing);
            case "addr" ->
                showing == Showing.MASKED
                        ? Composed.of(Places.hamlet(chance), LabelKind.PLACE)
                        : Composed.of(Places.door(chance), LabelKind.ADDRESS);
            case "plate" -> Composed.of(Numbers.plate(chance), LabelKind.PLATE);
            case "passport" -> Composed.of(Numbers.passport(chance), LabelKind.PASSPORT);
            case "mail" -> Composed.of(Numbers.mail(chance), LabelKind.MAIL);
            case "wechat" -> Composed.of("ys_" + chance.digits(6), LabelKind.INSTANT);
            case "qq" -> Composed.of(chance.between(1, 9) + chance.digits(8), LabelKind.INSTANT);
            default -> open(slot, chance);
        };
    }

    /** What everybody may read. */
    private static Composed open(String slot, Chance chance) {
        return switch (slot) {
            case "village" -> Composed.plain(Places.village(chance));
            case "group" -> Composed.plain(Places.group(chance));
            case "n" -> Composed.plain("" + chance.between(2, 60));
            case "organ" -> Composed.of(organ(chance), LabelKind.ORGAN);
            case "uscc" -> Composed.of(Numbers.uscc(chance), LabelKind.USCC);
            case "docno" -> Composed.of(Numbers.documentNumber(chance), LabelKind.DOCUMENT_NUMBER);
            case "index" -> Composed.of(Numbers.index(chance), LabelKind.INDEX_NUMBER);
            case "order" -> Composed.of(Numbers.order(chance), LabelKind.ORDER_NUMBER);
            case "parcel" -> Composed.of(Numbers.parcel(chance), LabelKind.PARCEL);
            case "imei" -> Composed.of(Numbers.imei(chance), LabelKind.DEVICE);
            case "officephone" -> Composed.of(chance.pick(OFFICE_PHONES), LabelKind.OFFICE_PHONE);
            case "officemail" -> Composed.of(OFFICE_MAIL, LabelKind.OFFICE_MAIL);
            case "amount" -> Composed.of(amount(chance), LabelKind.AMOUNT);
            case "date" -> Composed.of(day(chance), LabelKind.DAY);
            case "postcode" -> Composed.of("22" + chance.digits(4), LabelKind.POSTCODE);
            default -> throw new IllegalStateException("句子里有不认识的空：" + slot);
        };
    }

    static Composed birth(Chance chance) {
        var birth = Numbers.birth(chance, 1960, 2002);
        String text = birth.getYear() + "年" + birth.getMonthValue() + "月"
                + (chance.percent(60) ? birth.getDayOfMonth() + "日" : "");
        return text.endsWith("日") ? Composed.of(text, LabelKind.BIRTH) : Composed.of(text, LabelKind.EITHER);
    }

    static String day(Chance chance) {
        String year = "" + chance.between(2014, 2025);
        int month = chance.between(1, 12);
        int day = chance.between(1, 28);
        return switch (chance.below(4)) {
            case 0 -> "%s-%02d-%02d".formatted(year, month, day);
            case 1 -> year + "." + month + "." + day;
            default -> year + "年" + month + "月" + day + "日";
        };
    }

    static String amount(Chance chance) {
        int yuan = chance.between(50, chance.percent(20) ? 900_000 : 9_000);
        return switch (chance.below(4)) {
            case 0 -> yuan + "." + chance.digits(2);
            case 1 -> String.format(Locale.ROOT, "%,d.%02d", yuan, chance.below(100));
            default -> "" + yuan;
        };
    }

    static String organ(Chance chance) {
        return chance.pick(Stock.ORGANS)
                .replace("{0}", chance.pick(Stock.STEMS))
                .replace("{1}", Places.group(chance));
    }
}

package cn.yangguang.scoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/** What stands in a cell of a column. */
final class Cells {

    /** Columns that a careful office leaves out. */
    static final Set<String> PERSONAL = Set.of(
            "ID",
            "MOBILE",
            "PHONE",
            "ACCOUNT",
            "CARD",
            "ADDR",
            "CERT",
            "GRADE",
            "ILLNESS",
            "CAUSE",
            "SCHOOLNO",
            "BIRTH",
            "MAIL",
            "PLATE");

    private static final List<String> CAUSES = List.of("因病", "因残", "缺劳动力", "因学", "因灾", "缺技术");
    private static final List<String> ILLNESSES = List.of("慢性肾病", "肺结核", "高血压", "恶性肿瘤", "糖尿病", "脑梗死");
    private static final List<String> GRADES = List.of("肢体二级", "视力一级", "听力三级", "精神二级", "智力二级", "言语四级");
    private static final List<String> ITEMS =
            List.of("路灯维修", "办公用品", "误工补贴", "水渠清淤", "鱼塘承包费", "上级拨款", "会议费", "旋耕机", "大米", "棉被", "绿化管护");
    private static final List<String> OFFICES = List.of("党政办公室", "社会事务办公室", "便民服务中心", "财政所", "农业农村服务中心");
    private static final List<String> POSTS = List.of("保洁员", "护林员", "协管员", "窗口工作人员", "网格员");
    private static final List<String> DUTIES = List.of("主任", "副主任", "委员");
    private static final List<String> NATIONS = List.of("汉族", "汉族", "汉族", "回族", "苗族", "土家族");
    private static final List<String> BANKS = List.of("样例农村商业银行", "样例县信用社", "农业银行样例支行", "邮储银行样例支行");

    private Cells() {}

    static Composed fill(String column, int row, Person person, Showing showing, Chance chance) {
        return switch (column) {
            case "NAME", "WORKER", "STUDENT" -> Writing.name(person.name(), LabelKind.NAME_LIST, showing);
            case "GUARDIAN" -> Writing.name(Person.name(chance), LabelKind.NAME_LIST, showing);
            case "ID" -> Writing.id(chance, person.id(), showing);
            case "MOBILE" ->
                showing == Showing.OPEN && chance.percent(8)
                        ? Composed.of(Numbers.phone(chance), LabelKind.PHONE)
                        : Writing.mobile(chance, Numbers.mobile(chance), showing);
            case "ACCOUNT" -> Writing.account(Numbers.account(chance), LabelKind.ACCOUNT, showing);
            case "CARD" -> Writing.card(chance, Numbers.card(chance), showing);
            case "CERT" -> certificate(person, showing, chance);
            case "SCHOOLNO" ->
                showing == Showing.MASKED
                        ? Composed.of("G" + "*".repeat(18), LabelKind.MASKED)
                        : Composed.of("G" + person.id(), LabelKind.SCHOOL_NUMBER);
            case "ADDR" ->
                showing == Showing.MASKED
                        ? Composed.of(Places.hamlet(chance), LabelKind.PLACE)
                        : Composed.of(Places.door(chance), LabelKind.ADDRESS);
            case "PLATE" -> Composed.of(Numbers.plate(chance), LabelKind.PLATE);
            case "MAIL" -> Composed.of(Numbers.mail(chance), LabelKind.MAIL);
            case "BIRTH" -> birth(person.birth(), chance);
            case "PLACE" -> Composed.of(Places.hamlet(chance), LabelKind.PLACE);
            case "COMPANY" -> Composed.of(Slots.organ(chance), LabelKind.ORGAN);
            case "USCC" -> Composed.of(Numbers.uscc(chance), LabelKind.USCC);
            case "CONTRACT", "VOUCHER" -> Composed.of(Numbers.order(chance), LabelKind.ORDER_NUMBER);
            case "PARCEL" -> Composed.of(Numbers.parcel(chance), LabelKind.PARCEL);
            case "AMOUNT" -> Composed.of(Slots.amount(chance), LabelKind.AMOUNT);
            case "DATE" -> Composed.of(Slots.day(chance), LabelKind.DAY);
            case "OFFICEPHONE" -> Composed.of(chance.pick(Slots.officePhones()), LabelKind.OFFICE_PHONE);
            default -> Composed.plain(plain(column, row, person, chance));
        };
    }

    private static String plain(String column, int row, Person person, Chance chance) {
        return switch (column) {
            case "NO" -> "" + row;
            case "SEX" -> person.sex();
            case "NATION" -> chance.pick(NATIONS);
            case "AGE" -> "" + (2025 - person.birth().getYear());
            case "VILLAGE" -> Places.village(chance) + "村";
            case "COUNT" -> "" + chance.between(1, 6);
            case "AREA" -> chance.between(1, 30) + "." + chance.digits(1);
            case "STANDARD" -> "" + chance.between(60, 600);
            case "BANK" -> chance.pick(BANKS);
            case "CAUSE" -> chance.pick(CAUSES);
            case "ILLNESS" -> chance.pick(ILLNESSES);
            case "GRADE" -> chance.pick(GRADES);
            case "SCHOOL" -> "样例县示范镇中心小学";
            case "CLASS" -> chance.between(1, 6) + "年级" + chance.between(1, 4) + "班";
            case "SCORE" -> chance.between(60, 95) + "." + chance.digits(1);
            case "POST" -> chance.pick(POSTS);
            case "DUTY" -> chance.pick(DUTIES);
            case "ITEM" -> chance.pick(ITEMS);
            case "OFFICE" -> chance.pick(OFFICES);
            default -> "";
        };
    }

    private static Composed certificate(Person person, Showing showing, Chance chance) {
        String number = person.id() + chance.between(1, 7) + chance.between(1, 4);
        return showing == Showing.MASKED
                ? Composed.of(number.substring(0, 3) + "*".repeat(17), LabelKind.MASKED)
                : Composed.of(number, LabelKind.CERTIFICATE);
    }

    private static Composed birth(LocalDate birth, Chance chance) {
        return Composed.of(
                chance.percent(50) ? birth.toString() : birth.format(DateTimeFormatter.ofPattern("yyyy年M月d日")),
                LabelKind.BIRTH);
    }
}

package cn.yangguang.scoring;

import java.util.Set;

/** What a label says of a stretch of text: an entity that must be told, a look-alike that must not, or neither. */
public enum LabelKind {
    ID("居民身份证号", 0.999, "PD-ID"),
    ID_WRITTEN("居民身份证号（全角、加空格、分格、小写x）", 0.999, "PD-ID"),
    ID_15("15位身份证号", 0.999, "PD-ID15"),
    ID_WEAK("遮挡不足的身份证号", 0, "PD-IDPART", "PD-ID"),
    ID_ROUNDED("被表格软件舍入的身份证号", 0, "PD-ID", "PD-IDPART", "PD-IDLIKE"),
    CERTIFICATE("残疾人证号", 0, "PD-DISABLED", "PD-ID"),
    SCHOOL_NUMBER("学籍号", 0, "PD-SCHOOL", "PD-ID"),
    MOBILE("手机号", 0.995, "PD-MOBILE"),
    MOBILE_WRITTEN("手机号（+86、加空格或横线、全角）", 0.995, "PD-MOBILE"),
    PHONE("名单中的固定电话", 0, "PD-PHONE", "PD-MOBILE"),
    CARD("银行卡号", 0.999, "PD-BANK"),
    ACCOUNT("账号栏里的账号", 0.99, "PD-BANK"),
    ACCOUNT_PROSE("文中和版面文字里的账号", 0, "PD-BANK"),
    ADDRESS("到门牌的住址", 0.97, "PD-ADDR"),
    NAME_LIST("名单栏里的姓名", 0.99, "PD-NAME", "PD-PERSON", "PD-MINOR", "PD-MINOR18"),
    NAME_LINE("版面文字（txt、pdf）名单里的姓名", 0, "PD-NAME", "PD-PERSON", "PD-MINOR", "PD-MINOR18"),
    NAME_PROSE("文中的姓名", 0.95, "PD-PERSON", "PD-NAME", "PD-MINOR", "PD-MINOR18"),
    BIRTH("出生日期", 0, "PD-BIRTH"),
    PASSPORT("护照号", 0, "PD-PASSPORT"),
    PLATE("机动车号牌", 0, "PD-PLATE"),
    MAIL("个人邮箱", 0, "PD-MAIL"),
    INSTANT("微信号、QQ号", 0, "PD-IM"),

    USCC("统一社会信用代码"),
    INDEX_NUMBER("索引号"),
    DOCUMENT_NUMBER("发文字号"),
    ORDER_NUMBER("合同、凭证、受理等编号"),
    PARCEL("宗地代码、不动产单元号"),
    DEVICE("设备序列号（IMEI）"),
    OFFICE_PHONE("机关的电话"),
    OFFICE_MAIL("机关的邮箱"),
    AMOUNT("金额"),
    DAY("日期"),
    POSTCODE("邮政编码"),
    ORGAN("单位名称"),
    PLACE("到村组的地点"),
    MASKED("遮挡得当的号码"),
    MASKED_NAME("遮挡得当的姓名"),

    /** A name that an office may say (who chaired, who is in charge): told or not, neither is wrong. */
    EITHER("公职人员姓名等，报与不报都可以");

    private final String title;
    private final double target;
    private final Set<String> codes;

    LabelKind(String title, double target, String... codes) {
        this.title = title;
        this.target = target;
        this.codes = Set.of(codes);
    }

    LabelKind(String title) {
        this(title, 0);
    }

    public String title() {
        return title;
    }

    /** The least recall that is asked for, 0 when none is. */
    public double target() {
        return target;
    }

    /** The codes of which each is a right answer; none for a look-alike. */
    public Set<String> codes() {
        return codes;
    }

    public boolean isEntity() {
        return !codes.isEmpty();
    }

    public boolean isLookAlike() {
        return codes.isEmpty() && this != EITHER;
    }
}

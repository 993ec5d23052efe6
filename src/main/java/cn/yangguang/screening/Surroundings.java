package cn.yangguang.screening;

import java.util.regex.Pattern;

/** What the words before and after a number say about it. Looks at a few dozen characters only. */
final class Surroundings {

    private static final Pattern ID = Pattern.compile("身份证|公民身份|身份号|证件号|身份证明|(?i:sfzh|id ?card)");
    private static final Pattern ACCOUNT = Pattern.compile("账[号户]|帐[号户]|卡号|银行卡|一卡通|存折|折号|信用社|信用卡|储蓄卡|借记卡|开户行");
    private static final Pattern HOLDER =
            Pattern.compile("(?:户名|单位名称|收款单位|开户名称|账户名称|户 ?名)[^。]{0,40}(?:局|政府|公司|中心|委员会|学校|医院|部|会|办公室|院|厂|社)");
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "(?:编码|代码|编号|索引号|单号|许可|批准|备案|IMEI|MEID|串号|机身码|序列号|订单|流水|条码|条形码|合同|发票|文号|登记号|注册号|案号|ISBN|ISSN|批号|型号|图号|标识码|校验码|公告号|专利|物料|设备|SN|No\\.?|档案|税号|信用代码|机构代码|项目|宗地|地块|车架|发动机)"
                    + "[\\u4e00-\\u9fff]{0,4}[^\\u4e00-\\u9fff0-9]{0,6}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE_MARK = Pattern.compile(
            "(?:办公|监督|举报|投诉|咨询|服务|值班|报名|客服|受理|公开|报警|救援|维权|应急|查询|预约|公示|反映|纪检|信访|业务|技术|对外|单位|总机|传真|热线|专线|求助|心理|援助|采购|招标|防控|指挥部|办公室|联络)"
                    + "[\\u4e00-\\u9fff]{0,8}(?:电话|热线|专线|手机|号码|方式|传真|微信)?(?:\\([^)]{0,20}\\))?[^\\u4e00-\\u9fff]{0,60}$");
    private static final Pattern CONTACT_MARK = Pattern.compile("(?:联系|电话|热线|专线|传真|微信|垂询|致电|拨打|邮箱)[^。]{0,30}$");
    private static final Pattern OFFICE = Pattern.compile(
            "局|委|办|中心|政府|科|股|处|公司|大队|所|站|单位|小组|工作组|指挥部|医院|学校|协会|法院|检察院|银行|集团|部门|街道|社区|机关|基金|商会|企业|民警|平台|组|部|院");
    private static final Pattern PRIVATE = Pattern.compile(
            "户主|申请人|村民|居民|家长|本人|患者|身份证|住址|住在|家庭|年龄|岁|[,、 (]男|[,、 (]女|银行卡|受益|学生|监护人|业主|低保|贫困|残疾|死者|家属|妻|丈夫|儿子|女儿|户名|姓名|当事人|承包人|农户|法定代表人|大户|对象|应聘|考生|车主");
    private static final Pattern DUTY_MARK = Pattern.compile(
            "(?:组|会|局|处|科|中心|办|队|部|站|公司|[区县市乡镇]|服务|团)[:： ]{1,3}(?:[\\u4e00-\\u9fff]{1,2} ?[\\u4e00-\\u9fff]{1,2} ?)?(?:\\((?:联系电话|电话|手机)?[:： ]{0,2}(?:\\d{7,12}[,、]\\s?)?)?$");
    private static final Pattern HOTLINE =
            Pattern.compile("(?:热线|专线|(?:服务|咨询|举报|监督|投诉|值班|办公|求助|报名|援助)电话)[^。;；]{0,40}$");
    private static final Pattern OFFICE_ADDRESS = Pattern.compile("(?:地址|地点|邮寄|寄送|寄至|寄到|送至|位于|设在)[^。;；]{0,30}$");
    private static final Pattern MAIL_MARK =
            Pattern.compile("邮箱|邮件|E-?mail|email|信箱|发送|发至|报送|寄|传真|联系|意见|微信|公众号|QQ|群", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile("^ ?(?:元|万|亿|吨|公里|千米|平方|亩|公顷|美元|人次|千瓦|立方|%|\\.\\d|,\\d{3})");

    private Surroundings() {}

    static boolean speaksOfId(Words words, int start) {
        return words.kind() == ColumnKind.ID
                || ID.matcher(Texts.before(words.text(), start, 20)).find();
    }

    static boolean speaksOfAccount(Words words, int start) {
        return words.kind() == ColumnKind.ACCOUNT
                || ACCOUNT.matcher(Texts.before(words.text(), start, 30)).find();
    }

    /** An account whose holder is named and is no person. */
    static boolean isOfficeAccount(Words words, int start) {
        return HOLDER.matcher(Texts.before(words.text(), start, 100)).find();
    }

    /** Numbers of things: projects, permits, goods, devices. */
    static boolean isOtherNumber(Words words, int start) {
        return words.kind().isImpersonal()
                || OTHER_NUMBER.matcher(Texts.before(words.text(), start, 24)).find();
    }

    static boolean isAmount(Words words, int end) {
        return words.kind() == ColumnKind.AMOUNT
                || AMOUNT.matcher(Texts.after(words.text(), end, 6)).find();
    }

    /** A telephone that an office gives as its own: marked so, or given for contact where an office and no private person is spoken of. */
    static boolean isOfficeContact(Words words, int start) {
        if (words.kind() != ColumnKind.NONE) {
            return words.kind() == ColumnKind.OFFICE_PHONE;
        }
        String before = Texts.before(words.text(), start, 90);
        return DUTY_MARK.matcher(before).find()
                || HOTLINE.matcher(before).find() && !PRIVATE.matcher(before).find()
                || OFFICE_MARK.matcher(before).find()
                || CONTACT_MARK.matcher(before).find()
                        && OFFICE.matcher(before).find()
                        && !PRIVATE.matcher(before).find();
    }

    /** Whether an office is spoken of just before, and no private person. */
    static boolean speaksOfOffice(Words words, int start) {
        String before = Texts.before(words.text(), start, 90);
        return OFFICE.matcher(before).find() && !PRIVATE.matcher(before).find();
    }

    /** An address where an office receives people or letters. */
    static boolean isOfficeAddress(Words words, int start) {
        String before = Texts.before(words.text(), start, 40);
        return OFFICE_ADDRESS.matcher(before).find() && !PRIVATE.matcher(before).find();
    }

    /** A mail address or account to which an office asks to write. */
    static boolean isOfficeMail(Words words, int start) {
        if (words.kind() != ColumnKind.NONE) {
            return words.kind() == ColumnKind.OFFICE_PHONE;
        }
        String before = sentence(Texts.before(words.text(), start, 120));
        return OFFICE.matcher(before).find()
                && MAIL_MARK.matcher(before).find()
                && !PRIVATE.matcher(before).find();
    }

    /** A type or a part in place of a vehicle. */
    static boolean isOtherVin(Words words, int start) {
        return words.kind() == ColumnKind.CODE;
    }

    /** Whether a private person is spoken of just before. */
    static boolean isPrivate(Words words, int start) {
        return PRIVATE.matcher(Texts.before(words.text(), start, 40)).find();
    }

    private static String sentence(String before) {
        return before.substring(before.lastIndexOf('。') + 1);
    }

    /** Part of an address of the web. */
    static boolean isInUrl(String text, int start) {
        int from = start;
        while (from > 0 && start - from < 200 && text.charAt(from - 1) > ' ' && text.charAt(from - 1) < 0x80) {
            from--;
        }
        String before = text.substring(from, start);
        return before.contains("://") || before.contains("www.") || before.endsWith("_");
    }
}

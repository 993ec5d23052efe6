package cn.yangguang.screening;

import java.util.regex.Pattern;

/** What the words before and after a number say about it. Looks at a few dozen characters only. */
final class Surroundings {

    private static final WordSet ID = WordSet.of("身份证 公民身份 身份号 证件号 身份证明");
    private static final Pattern ID_IN_LETTERS = Pattern.compile("(?i:sfzh|id ?card)");
    private static final WordSet ACCOUNT = WordSet.of("账号 账户 帐号 帐户 卡号 银行卡 一卡通 存折 折号 信用社 信用卡 储蓄卡 借记卡 开户行");
    private static final WordSet HOLDER_MARK = WordSet.of("户名 单位名称 收款单位 开户名称 账户名称", "户 名");
    private static final Pattern HOLDER =
            Pattern.compile("(?:户名|单位名称|收款单位|开户名称|账户名称|户 ?名)[^。]{0,40}(?:局|政府|公司|中心|委员会|学校|医院|部|会|办公室|院|厂|社)");
    private static final WordSet OTHER_NUMBER = WordSet.ofAnyCase(
            "编码 代码 编号 索引号 单号 许可 批准 备案 IMEI MEID 串号 机身码 序列号 订单 流水 条码 条形码 合同 发票 文号 登记号 注册号 案号 ISBN ISSN 批号 型号 图号 标识码 校验码 公告号 专利 物料 设备 SN No No."
                    + " 档案 税号 信用代码 机构代码 项目 宗地 地块 车架 发动机");
    private static final WordSet OFFICE_MARK = WordSet.of(
            "办公 监督 举报 投诉 咨询 服务 值班 报名 客服 受理 公开 报警 救援 维权 应急 查询 预约 公示 反映 纪检 信访 业务 技术 对外 单位 总机 传真 热线 专线 求助 心理 援助 采购 招标 防控 指挥部 办公室 联络");
    private static final WordSet TELEPHONE = WordSet.of("电话 热线 专线 手机 号码 方式 传真 微信");
    private static final WordSet CONTACT_MARK = WordSet.of("联系 电话 热线 专线 传真 微信 垂询 致电 拨打 邮箱");
    private static final WordSet OFFICE = WordSet.of(
            "局 委 办 中心 政府 科 股 处 公司 大队 所 站 单位 小组 工作组 指挥部 医院 学校 协会 法院 检察院 银行 集团 部门 街道 社区 机关 基金 商会 企业 民警 平台 组 部 院");
    private static final WordSet PRIVATE = WordSet.of(
            "户主 申请人 村民 居民 家长 本人 患者 身份证 住址 住在 家庭 年龄 岁 ,男 、男 (男 ,女 、女 (女 银行卡 受益 学生 监护人 业主 低保 贫困 残疾 死者 家属 妻 丈夫 儿子 女儿 户名 姓名 当事人 承包人 农户 法定代表人 大户 对象 应聘 考生 车主",
            " 男",
            " 女");
    private static final String DUTY_SIGNS = "组会局处科心办队部站司区县市乡镇务团";
    private static final Pattern DUTY_MARK = Pattern.compile(
            "(?:组|会|局|处|科|中心|办|队|部|站|公司|[区县市乡镇]|服务|团)[:： ]{1,3}(?:[\\u4e00-\\u9fff]{1,2} ?[\\u4e00-\\u9fff]{1,2} ?)?(?:\\((?:联系电话|电话|手机)?[:： ]{0,2}(?:\\d{7,12}[,、]\\s?)?)?$");
    private static final WordSet HOTLINE = WordSet.of("热线 专线 服务电话 咨询电话 举报电话 监督电话 投诉电话 值班电话 办公电话 求助电话 报名电话 援助电话");
    private static final WordSet OFFICE_ADDRESS = WordSet.of("地址 地点 邮寄 寄送 寄至 寄到 送至 位于 设在");
    private static final Pattern MAIL_MARK =
            Pattern.compile("邮箱|邮件|E-?mail|email|信箱|发送|发至|报送|寄|传真|联系|意见|微信|公众号|QQ|群", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile("^ ?(?:元|万|亿|吨|公里|千米|平方|亩|公顷|美元|人次|千瓦|立方|%|\\.\\d|,\\d{3})");

    private Surroundings() {}

    static boolean speaksOfId(Words words, int start) {
        return words.kind() == ColumnKind.ID
                || ID.isIn(words.text(), start - 20, start)
                || Texts.isLetter(Texts.lastLetter(words.text(), start, 20))
                        && ID_IN_LETTERS
                                .matcher(Texts.before(words.text(), start, 20))
                                .find();
    }

    static boolean speaksOfAccount(Words words, int start) {
        return words.kind() == ColumnKind.ACCOUNT || ACCOUNT.isIn(words.text(), start - 30, start);
    }

    /** An account whose holder is named and is no person. */
    static boolean isOfficeAccount(Words words, int start) {
        return HOLDER_MARK.isIn(words.text(), start - 100, start)
                && HOLDER.matcher(Texts.before(words.text(), start, 100)).find();
    }

    /** Numbers of things: projects, permits, goods, devices. */
    static boolean isOtherNumber(Words words, int start) {
        return words.kind().isImpersonal() || followsOtherWord(words.text(), start);
    }

    /** The word, at most four Chinese signs, at most six others and no digit. */
    private static boolean followsOtherWord(String text, int start) {
        for (int tail = start; tail >= 0 && start - tail <= 6; tail--) {
            for (int end = tail; end > 0 && tail - end <= 4; end--) {
                if (OTHER_NUMBER.endsAt(text, start - 24, end)) {
                    return true;
                }
                if (!Texts.isCommonHan(text.charAt(end - 1))) {
                    break;
                }
            }
            char before = Texts.at(text, tail - 1);
            if (Texts.isCommonHan(before) || Texts.isDigit(before)) {
                return false;
            }
        }
        return false;
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
        String text = words.text();
        int from = Math.max(0, start - 90);
        return isMarkedOffice(text, from, start)
                || leadsTo(CONTACT_MARK, text, from, start, 30, "。")
                        && OFFICE.isIn(text, from, start)
                        && !PRIVATE.isIn(text, from, start)
                || leadsTo(HOTLINE, text, from, start, 40, "。;；") && !PRIVATE.isIn(text, from, start)
                || mayFollowDuty(text, start)
                        && DUTY_MARK.matcher(text.substring(from, start)).find();
    }

    /** Whether one of the words stands at most so many signs before this place, and no stop between. */
    static boolean leadsTo(WordSet words, String text, int from, int start, int reach, String stops) {
        int begin = start;
        while (begin > from && stops.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return words.isIn(text, begin, start, start - reach);
    }

    /** 监督电话: …, 值班室手机(上班时间): …. */
    private static boolean isMarkedOffice(String text, int from, int start) {
        int end = start;
        while (end > from && start - end < 60 && !Texts.isCommonHan(text.charAt(end - 1))) {
            end--;
        }
        if (endsWithMark(text, from, end)) {
            return true;
        }
        for (int close = start - 1; close >= end; close--) {
            if (text.charAt(close) == ')') {
                for (int open = close - 1; open >= from && close - open <= 21; open--) {
                    if (text.charAt(open) == ')') {
                        break;
                    }
                    if (text.charAt(open) == '(' && endsWithMark(text, from, open)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean endsWithMark(String text, int from, int end) {
        return endsNear(text, from, end) || TELEPHONE.endsAt(text, from, end) && endsNear(text, from, end - 2);
    }

    /** At most eight Chinese signs behind the mark. */
    private static boolean endsNear(String text, int from, int end) {
        for (int at = end; at > from && end - at <= 8; at--) {
            if (OFFICE_MARK.endsAt(text, from, at)) {
                return true;
            }
            if (!Texts.isCommonHan(text.charAt(at - 1))) {
                return false;
            }
        }
        return false;
    }

    /** A cheap look before the pattern: one of its signs before a colon or a blank. */
    private static boolean mayFollowDuty(String text, int start) {
        for (int at = start - 1; at > 0 && start - at < 48; at--) {
            char sign = text.charAt(at);
            if ((sign == ':' || sign == '：' || sign == ' ') && DUTY_SIGNS.indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office is spoken of just before, and no private person. */
    static boolean speaksOfOffice(Words words, int start) {
        return OFFICE.isIn(words.text(), start - 90, start) && !PRIVATE.isIn(words.text(), start - 90, start);
    }

    /** An address where an office receives people or letters. */
    static boolean isOfficeAddress(Words words, int start) {
        return leadsTo(OFFICE_ADDRESS, words.text(), Math.max(0, start - 40), start, 30, "。;；")
                && !PRIVATE.isIn(words.text(), start - 40, start);
    }

    /** A mail address or account to which an office asks to write. */
    static boolean isOfficeMail(Words words, int start) {
        if (words.kind() != ColumnKind.NONE) {
            return words.kind() == ColumnKind.OFFICE_PHONE;
        }
        String before = sentence(Texts.before(words.text(), start, 120));
        return OFFICE.isIn(before, 0, before.length())
                && MAIL_MARK.matcher(before).find()
                && !PRIVATE.isIn(before, 0, before.length());
    }

    /** A type or a part in place of a vehicle. */
    static boolean isOtherVin(Words words, int start) {
        return words.kind() == ColumnKind.CODE;
    }

    /** Whether a private person is spoken of just before. */
    static boolean isPrivate(Words words, int start) {
        return PRIVATE.isIn(words.text(), start - 40, start);
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

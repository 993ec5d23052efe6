package cn.yangguang.letter;

import static cn.yangguang.letter.Blank.Source.CASE;
import static cn.yangguang.letter.Blank.Source.CLERK;
import static cn.yangguang.letter.Blank.Source.LAW;
import static cn.yangguang.letter.Blank.Source.ORGAN_SETTING;
import static cn.yangguang.letter.Blank.Source.SEALING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a paper leaves open, by the name that stands in templates between braces: {@code {申请人}}. An optional blank is
 * written {@code {?延期经过}}; a list repeats its paragraph or table row and names a column: {@code {#补正事项.要求}}.
 *
 * <p>Which paper needs which blank: {@link RequiredContents}.
 */
public enum Blank {
    // the organ: from its settings
    ORGAN("单位全称", ORGAN_SETTING),
    OFFICE("工作机构", ORGAN_SETTING),
    CONTACT_PERSON("联系人", ORGAN_SETTING),
    CONTACT_PHONE("联系电话", ORGAN_SETTING),
    ORGAN_ADDRESS("机关地址", ORGAN_SETTING),
    REVIEW_ORGAN("复议机关", ORGAN_SETTING),
    COURT("法院", ORGAN_SETTING),

    // the sealing
    NUMBER("文号", SEALING),
    DATE("成文日期", SEALING),

    // the law in force for this letter; a caller may give other words
    YOU("称谓", LAW),
    BASIS("依据", LAW),
    FINDING("事实认定", LAW),
    DECISION("处理决定", LAW),
    NO_ANSWER("逾期后果", LAW),
    REMEDIES("救济告知", LAW),
    OPINION_DAYS("反馈工作日数", LAW),

    // the application, as registered
    APPLICANT("申请人", CASE),
    APPLICANT_TYPE("申请人类型", CASE),
    APPLICANT_CONTACT("申请人联系方式", CASE),
    IDENTITY_PROOF("身份证明", CASE),
    AGENT("代理人", CASE),
    APPLICATION_NUMBER("编号", CASE),
    QUERY_CODE("查询码", CASE),
    SUBMITTED_ON("提出日期", CASE),
    RECEIVED_ON("收到日期", CASE),
    STARTED_ON("起算日期", CASE),
    CHANNEL("提交方式", CASE),
    REQUEST("申请内容", CASE),
    FORM_WANTED("获取信息的方式", CASE),
    WAY_WANTED("获取信息的途径", CASE),
    DUE_ON("答复期限", CASE),
    ORIGINAL_DUE("原答复期限", CASE),
    NEW_DUE("延长后答复期限", CASE),
    OUTCOME("处理结果", CASE),
    REPLIED_ON("答复日期", CASE),
    HANDLER("经办人", CASE),
    COURSE("办理经过", CASE, "日期", "环节", "说明?"),

    // what went before, a sentence each
    CORRECTION_COURSE("补正经过", CASE),
    CONSULTATION_COURSE("征求意见经过", CASE),
    EXTENSION_COURSE("延期经过", CASE),
    REASONS_COURSE("说明理由经过", CASE),

    // every reply
    REASON("理由", CLERK),
    ATTACHMENTS("附件", CASE, "名称"),

    // 补正、说明理由、延期、延迟
    ITEMS_TO_CORRECT("补正事项", CLERK, "事项", "要求?"),
    CORRECTION_GUIDANCE("补正指引", CLERK),
    CORRECT_BY("补正期限", CASE),
    EXCESS("超出合理范围的情形", CLERK),
    EXPLAIN_BY("说明理由期限", CASE),
    EXTENSION_REASON("延期理由", CLERK),
    EXTENSION_DAYS("延长工作日数", CASE),
    APPROVER("批准人", CASE),
    APPROVED_ON("批准日期", CASE),
    DELAY_REASON("延迟原因", CLERK),
    DELAYED_UNTIL("延迟答复日期", CASE),

    // 征求意见、协办
    THIRD_PARTY("第三方", CASE),
    THIRD_PARTY_OPINION("第三方意见", CASE),
    INFORMATION_CONCERNED("涉及的信息", CLERK),
    RIGHTS_CONCERNED("涉及的权益", CLERK),
    CONSULTED("征求对象", CASE),
    CONSULTED_ON("征求意见日期", CASE),
    DISCLOSED("决定公开的内容", CLERK),
    PUBLIC_INTEREST("公共利益理由", CLERK),
    OTHER_ORGAN("协商机关", CASE),
    INTENDED("拟处理意见", CLERK),
    ASSISTING_UNIT("协办单位", CASE),
    ITEMS_TO_ASSIST("协办事项", CLERK, "事项"),
    ASSIST_BY("协办期限", CASE),

    // 信息处理费
    FEE_METHOD("收费方式", CASE),
    FEE_STANDARD("收费标准", LAW),
    FEE_COMPUTATION("计算过程", CASE),
    FEE_AMOUNT("收费金额", CASE),
    PAYMENT_WAY("缴费渠道", ORGAN_SETTING),
    PAY_BY("缴费期限", CASE),

    // outcomes
    PROVIDED_FORM("提供方式", CLERK),
    WAY_TO_OBTAIN("获取途径", CLERK),
    PARTS_GIVEN("予以公开部分", CLERK, "内容", "提供方式"),
    PARTS_WITHHELD("不予公开部分", CLERK, "内容", "依据", "理由"),
    CLASSIFICATION("密级和确定依据", CLERK),
    FORBIDDING_LAW("禁止公开的规定", CLERK),
    NO_CONSULTATION_REASON("未征求意见的理由", CLERK),
    SPECIAL_LAW("特别规定", CLERK),
    QUERY_BODY("查询机构", CLERK),
    SEARCH("检索经过", CASE),
    RESPONSIBLE_ORGAN("负责公开的机关", CLERK),
    RESPONSIBLE_CONTACT("负责机关联系方式", CLERK),
    UNCLEAR("不明确之处", CLERK),
    PROPER_CHANNEL("反映渠道", CLERK),
    EARLIER_NUMBER("原答复文号", CASE),
    EARLIER_DATE("原答复日期", CASE),
    OBTAINED_FROM("已获取途径", CLERK),
    NOTICE_DATE("通知日期", CASE),
    WITHDRAWN_ON("撤回日期", CASE),
    CONTENT("答复内容", CLERK),
    RECTIFICATION("更正处理情况", CLERK),

    // 送达回证
    SERVED_LETTER("送达文书", CASE),
    SERVED_NUMBER("送达文书文号", CASE),
    RECIPIENT("受送达人", CASE),
    SERVICE_WAY("送达方式", CASE),
    SERVICE_ADDRESS("送达地址", CASE),
    SERVED_ON("送达日期", CASE),
    SERVICE_PROOF("签收或者邮件号", CASE),
    SERVICE_RESULT("送达结果", CASE),
    SERVER("送达人", CASE),

    // 审查呈批单
    DISCLOSURE_TITLE("信息标题", CASE),
    DRAFTING_DEPARTMENT("拟稿部门", CASE),
    DRAFTER("拟稿人", CASE),
    ORIGIN("信息来源", CASE),
    DISCLOSURE_MODE("公开属性", CASE),
    DISCLOSURE_FORM("公开方式", CASE),
    DISCLOSURE_CHANNELS("公开渠道", CASE),
    DISCLOSURE_TIME("公开时间", CASE),
    IS_SECRET("是否涉密", CASE),
    IS_TRADE_SECRET("是否涉及商业秘密", CASE),
    IS_PRIVATE("是否涉及个人隐私", CASE),
    IS_DANGEROUS("是否危及三安全一稳定", CASE),
    NEEDS_APPROVAL("是否需要批准或者协商", CASE),
    HANDLING_OPINION("处理意见", CASE),
    REVIEWS("审查意见", CASE, "环节", "意见?", "签名?", "日期?");

    /** Who fills a blank. */
    public enum Source {
        /** The settings of the organ. */
        ORGAN_SETTING,
        /** Number and date, given when the letter is sealed. */
        SEALING,
        /** Follows from the law in force; a caller's own words come first. */
        LAW,
        /** The registered application and its steps. */
        CASE,
        /** The clerk writes it for this letter. */
        CLERK
    }

    /** The column of a list that counts its entries from 1. */
    public static final String COUNT_COLUMN = "序号";

    private final String title;
    private final Source source;
    private final List<String> columns;
    private final List<String> neededColumns;

    /** A column with a question mark may stay empty. */
    Blank(String title, Source source, String... columns) {
        this.title = title;
        this.source = source;
        this.columns = Arrays.stream(columns).map(c -> c.replace("?", "")).toList();
        this.neededColumns =
                Arrays.stream(columns).filter(c -> !c.endsWith("?")).toList();
    }

    /** The name between the braces, which is also what a person reads. */
    public String title() {
        return title;
    }

    public Source source() {
        return source;
    }

    /** Whether it holds any number of entries. */
    public boolean list() {
        return !columns.isEmpty();
    }

    /** The columns of a list; empty for a single text. */
    public List<String> columns() {
        return columns;
    }

    /** The columns that no entry may leave empty. */
    public List<String> neededColumns() {
        return neededColumns;
    }

    public static Optional<Blank> titled(String title) {
        return Arrays.stream(values()).filter(b -> b.title.equals(title)).findFirst();
    }
}

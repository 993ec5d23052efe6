package cn.yangguang.law;

import java.util.Arrays;
import java.util.Optional;

/** The letters and working papers of 依申请公开. The code is {@code L-} and the name with hyphens. */
public enum LetterType {
    RECEIPT("政府信息公开申请接收回执"),
    CORRECTION("政府信息公开申请补正告知书"),
    REASONS("政府信息公开申请说明理由告知书"),
    EXTEND("政府信息公开申请延期答复告知书"),
    DELAY("政府信息公开申请延迟答复告知书"),
    THIRD_ASK("政府信息公开征求意见书（第三方）"),
    THIRD_FORM("政府信息公开征求意见确认函（第三方意见反馈）"),
    THIRD_NOTE("政府信息公开征求意见告知书（给申请人）"),
    THIRD_DECIDE("政府信息依申请公开告知书（给第三方）"),
    COMAKER_ASK("政府信息公开申请征求意见书（共同制作机关）"),
    ASSIST("政府信息公开申请协办函"),
    FEE("政府信息公开申请收费通知书"),
    GRANT("政府信息公开申请答复书（予以公开）"),
    GRANT_PUBLIC("政府信息公开申请答复书（已主动公开）"),
    PARTIAL("政府信息公开申请答复书（部分公开）"),
    REFUSE("政府信息公开申请答复书（不予公开）"),
    QUERY("政府信息公开申请告知书（依照特别规定查询）"),
    NOT_EXIST("政府信息公开申请答复书（信息不存在）"),
    NOT_RESPONSIBLE("政府信息公开申请告知书（不属于本机关负责公开）"),
    NEEDS_CREATION("政府信息公开申请答复书（需要加工、分析）"),
    STILL_UNCLEAR("政府信息公开申请告知书（补正后仍不明确）"),
    NOT_PROCESS("政府信息公开申请告知书（不作为政府信息公开申请处理）"),
    DUPLICATE("政府信息公开申请告知书（不予重复处理）"),
    PUBLICATION("政府信息公开申请告知书（公开出版物）"),
    EXCESSIVE("政府信息公开申请告知书（不予处理）"),
    CONFIRM_AGAIN("政府信息公开申请告知书（确认或重新出具已获取信息）"),
    CLOSE_CORRECTION("政府信息公开申请不再处理告知书（逾期不补正）"),
    CLOSE_FEE("政府信息公开申请不再处理告知书（逾期未缴费）"),
    WITHDRAWN("政府信息公开申请撤回确认"),
    OTHER("政府信息公开申请告知书（其他）"),
    RECTIFY("政府信息更正告知书"),
    SERVICE("送达回证"),
    REVIEW_FORM("政府信息公开审查呈批单"),
    REGISTER("政府信息公开申请登记表");

    private final String title;

    LetterType(String title) {
        this.title = title;
    }

    /** The code in registers and files, such as {@code L-NOT-EXIST}. */
    public String code() {
        return "L-" + name().replace('_', '-');
    }

    /** Official Chinese title. */
    public String title() {
        return title;
    }

    /** The paper with this code. */
    public static Optional<LetterType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}

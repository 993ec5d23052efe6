package cn.yangguang.disclosure;

import java.util.Locale;

/**
 * What can be done to an edition. The noun is the resource in addresses ({@code POST …/{noun}}) and the key of its
 * words.
 */
public enum Action {
    CREATE("拟稿"),
    IMPORT("导入已公开的信息"),
    EDIT("修改"),
    DISCARD("作废"),
    SUBMIT("提交自查"),
    CONFIRM_SELF_CHECK("自查完成，送审"),
    RECALL("取回修改"),
    PASS_PRE_REVIEW("预先审查通过"),
    PASS_SECOND_REVIEW("复审通过"),
    PASS_SECRECY_REVIEW("保密审查通过"),
    APPROVE("签发"),
    APPROVE_AS_CHIEF("主要领导签发"),
    RETURN("退回"),
    REFER("报请确定"),
    RECORD_RULING("登记批复：可以公开"),
    DECLINE("决定不予公开"),
    RECORD_DELIVERY("登记公开渠道"),
    CORRECT("更正"),
    SUPERSEDE("由新版本代替"),
    WITHDRAW("撤下"),
    WITHDRAW_AT_ONCE("立即撤下"),
    EXPIRE("标记过期"),
    ARCHIVE("归档"),
    REPUBLISH("重新公开"),
    REASSESS("重新评估"),
    RELEASE_WARNING("放行提醒"),
    ASK_RELEASE("请保密审查员裁定"),
    RELEASE_BLOCK("裁定放行"),
    DESTROY_FILE("销毁隔离文件"),
    REBUILD_FILES("换上重新生成的附件");

    private final String title;

    Action(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it is done to what the gate found, beside the findings, and not to the edition as a whole. */
    public boolean onFindings() {
        return this == REBUILD_FILES
                || this == RELEASE_WARNING
                || this == ASK_RELEASE
                || this == RELEASE_BLOCK
                || this == DESTROY_FILE;
    }

    /** The noun of the action in addresses, such as {@code pass-pre-review}. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of this noun, or nothing: names in requests are looked up, never resolved by reflection. */
    public static java.util.Optional<Action> ofNoun(String noun) {
        return java.util.Arrays.stream(values())
                .filter(action -> action.noun().equals(noun))
                .findFirst();
    }
}

package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import org.jspecify.annotations.Nullable;

/** What a case waits for before it goes on, and whom; read off the case alone. */
public enum Waiting {
    FOR_CONFIRMATION("双方确认收到", Duty.HANDLER),
    FOR_REGISTRATION("登记", Duty.HANDLER),
    FOR_CORRECTION("申请人补正", null),
    FOR_REASONS("申请人说明理由", null),
    FOR_PAYMENT("申请人缴费", null),
    FOR_THIRD_PARTY("第三方意见", null),
    FOR_ORGAN("其他机关意见", null),
    FOR_EXTENSION("批准延期", Duty.SIGNATORY),
    FOR_DEPARTMENT("协办单位材料", null),
    FOR_DECISION("认定各事项", Duty.HANDLER),
    FOR_DRAFT("拟写答复", Duty.HANDLER),
    FOR_SUBMISSION("送审", Duty.HANDLER),
    FOR_SECRECY_REVIEW("保密审查", Duty.SECRECY_REVIEWER),
    FOR_SIGNATURE("签发", Duty.SIGNATORY),
    FOR_SERVICE("送达", Duty.HANDLER),
    FOR_FILING("归档", Duty.HANDLER),
    FOR_NOTHING("无", null);

    private final String title;
    private final @Nullable Duty duty;

    Waiting(String title, @Nullable Duty duty) {
        this.title = title;
        this.duty = duty;
    }

    /** In Chinese. */
    public String title() {
        return title;
    }

    /** Who has to act; null while somebody outside the work is waited for. */
    public @Nullable Duty duty() {
        return duty;
    }

    static Waiting of(Case subject) {
        return switch (subject.stage()) {
            case PENDING_CONFIRMATION -> FOR_CONFIRMATION;
            case RECEIVED -> FOR_REGISTRATION;
            case AWAITING_CORRECTION -> FOR_CORRECTION;
            case AWAITING_REASONS -> extensionOr(subject, FOR_REASONS);
            case AWAITING_FEE -> FOR_PAYMENT;
            case CONSULTING_THIRD_PARTY -> extensionOr(subject, FOR_THIRD_PARTY);
            case CONSULTING_ORGAN -> extensionOr(subject, FOR_ORGAN);
            case UNDER_REVIEW -> extensionOr(subject, inHand(subject));
            case DRAFT_REPLY -> FOR_SUBMISSION;
            case APPROVAL -> Condition.secrecyOpen(subject) ? FOR_SECRECY_REVIEW : FOR_SIGNATURE;
            case REPLIED -> FOR_SERVICE;
            case SERVED, CLOSED, WITHDRAWN, MERGED -> FOR_FILING;
            case ARCHIVED -> FOR_NOTHING;
        };
    }

    private static Waiting inHand(Case subject) {
        if (subject.taskings().stream().anyMatch(Tasking::open)) {
            return FOR_DEPARTMENT;
        }
        return subject.allDecided() ? FOR_DRAFT : FOR_DECISION;
    }

    private static Waiting extensionOr(Case subject, Waiting otherwise) {
        Extension extension = subject.extension();
        return extension != null && extension.pending() ? FOR_EXTENSION : otherwise;
    }
}

package cn.yangguang.application.web.office;

import cn.yangguang.application.Action;
import cn.yangguang.application.PaperKind;
import java.util.Optional;

/** With which acts files usually come along, and what they are then. */
final class ActPapers {

    private ActPapers() {}

    static Optional<PaperKind> of(Action action) {
        return switch (action) {
            case RECEIVE_CORRECTION, RECEIVE_REASONS, WITHDRAW -> Optional.of(PaperKind.APPLICATION);
            case RECEIVE_OPINION -> Optional.of(PaperKind.OPINION);
            case COLLECT, RECORD_SEARCH, DECIDE -> Optional.of(PaperKind.MATERIAL);
            case SERVE, REPLY_ON_THE_SPOT, CONFIRM -> Optional.of(PaperKind.SERVICE);
            case NOTE, RECORD_PAYMENT, REFUND, ORDER_RE_REPLY -> Optional.of(PaperKind.OTHER);
            default -> Optional.empty();
        };
    }
}

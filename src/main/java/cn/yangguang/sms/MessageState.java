package cn.yangguang.sms;

import java.util.List;

/** Where the message of one recipient is: what follows from its parts. */
public enum MessageState {
    READY,
    SENDING,
    SENT,
    DOUBTFUL,
    DELIVERED,
    FAILED,
    UNKNOWN,
    DROPPED;

    public boolean moving() {
        return this == READY || this == SENDING || this == SENT || this == DOUBTFUL;
    }

    static MessageState of(List<PartState> parts) {
        return parts.stream().anyMatch(PartState::moving) ? underway(parts) : ended(parts);
    }

    private static MessageState underway(List<PartState> parts) {
        if (parts.contains(PartState.DOUBTFUL)) {
            return DOUBTFUL;
        }
        if (parts.stream().allMatch(part -> part == PartState.READY)) {
            return READY;
        }
        return parts.contains(PartState.READY) || parts.contains(PartState.SUBMITTING) ? SENDING : SENT;
    }

    private static MessageState ended(List<PartState> parts) {
        if (parts.stream().anyMatch(PartState::failed)) {
            return FAILED;
        }
        if (parts.contains(PartState.UNKNOWN)) {
            return UNKNOWN;
        }
        return parts.stream().allMatch(part -> part == PartState.DELIVERED) ? DELIVERED : DROPPED;
    }
}

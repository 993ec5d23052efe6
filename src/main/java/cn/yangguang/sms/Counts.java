package cn.yangguang.sms;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many recipients of a mailing are where. */
public record Counts(Map<MessageState, Integer> by) {

    public Counts {
        by = Map.copyOf(by);
    }

    public int of(MessageState... states) {
        int sum = 0;
        for (MessageState state : states) {
            sum += by.getOrDefault(state, 0);
        }
        return sum;
    }

    public int all() {
        return by.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int delivered() {
        return of(MessageState.DELIVERED);
    }

    public int failed() {
        return of(MessageState.FAILED);
    }

    public int unknown() {
        return of(MessageState.UNKNOWN);
    }

    public int dropped() {
        return of(MessageState.DROPPED);
    }

    /** Handed over, and no end known yet. */
    public int sent() {
        return of(MessageState.SENT, MessageState.DOUBTFUL);
    }

    public int waiting() {
        return of(MessageState.READY, MessageState.SENDING);
    }

    /** Whoever may have read it or still will. */
    public int reached() {
        return delivered() + unknown() + sent() + of(MessageState.SENDING);
    }

    /** For the receipt of the dispatch. */
    Map<String, String> receipt() {
        var words = new LinkedHashMap<String, String>();
        words.put("收件人", String.valueOf(all()));
        words.put("已送达", String.valueOf(delivered()));
        words.put("未送达", String.valueOf(failed()));
        words.put("待人工核实", String.valueOf(unknown()));
        words.put("不再发送", String.valueOf(dropped()));
        return words;
    }
}

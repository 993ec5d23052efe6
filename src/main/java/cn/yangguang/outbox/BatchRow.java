package cn.yangguang.outbox;

import java.util.Map;

/**
 * One edition in the field names of another platform.
 *
 * @param key known to both sides
 */
record BatchRow(String key, State state, Map<String, String> fields, String words) {

    BatchRow {
        fields = Map.copyOf(fields);
    }

    enum State {
        /** Goes into the next batch. */
        WAITING,
        /** In a batch. */
        FILED,
        ACCEPTED,
        REFUSED,
        /** Not to be handed in any more. */
        WITHDRAWN
    }
}

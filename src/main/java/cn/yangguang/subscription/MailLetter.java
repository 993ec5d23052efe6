package cn.yangguang.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 信件: one letter to one reader, written down before it is sent.
 *
 * @param reader null once the reader has left
 * @param subscription what is to be confirmed, for {@link Kind#CONFIRM}
 * @param run the edition given to the account, for {@link Kind#EDITION} and {@link Kind#WITHDRAWAL}
 * @param slot moment of the digest
 * @param tries how often it was begun; the present one among them
 */
record MailLetter(
        long id,
        @Nullable Long reader,
        Kind kind,
        @Nullable Long subscription,
        @Nullable UUID run,
        @Nullable Rhythm rhythm,
        @Nullable Instant slot,
        int tries) {

    enum Kind {
        CONFIRM,
        EDITION,
        DIGEST,
        WITHDRAWAL
    }

    /** Where it stands; titles for receipts and lists. */
    enum State {
        WAITING("待发"),
        /** Begun; its end was surely not sent. */
        SENDING("在发"),
        /** Its end was sent, no answer yet. */
        HANDED("在发（待答复）"),
        SENT("已发出"),
        REFUSED("被拒收"),
        /** Its end was sent and nobody knows what became of it. */
        UNKNOWN("结果不明"),
        /** Not sent: no longer true, or the reader has left or paused. */
        DROPPED("不必再发");

        private final String title;

        State(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        boolean ended() {
            return this == SENT || this == REFUSED || this == UNKNOWN || this == DROPPED;
        }
    }
}

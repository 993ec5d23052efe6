package cn.yangguang.channel;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** What the other side answered. Words are Chinese, for the staff, and hold no secret. */
public sealed interface Answer {

    /** It is there and the public can see it. The receipt is whatever finds it again. */
    record Confirmed(Map<String, String> receipt) implements Answer {
        public Confirmed {
            receipt = Map.copyOf(receipt);
        }
    }

    /** Taken, not yet shown. */
    record Accepted(Map<String, String> receipt) implements Answer {
        public Accepted {
            receipt = Map.copyOf(receipt);
        }
    }

    /**
     * Taken, and the channel itself works at it for as long as it takes, such as one message after the other to many people; asking again
     * is no failure. The channel may say that it is done with {@link Dispatches#look}.
     */
    record Underway(String words, Map<String, String> receipt) implements Answer {
        public Underway {
            receipt = Map.copyOf(receipt);
        }
    }

    /** Surely not done; try again, at the earliest after this time ({@link Duration#ZERO}: as usual). */
    record Later(String words, Duration after) implements Answer {
        public static Later of(String words) {
            return new Later(words, Duration.ZERO);
        }
    }

    /** Nobody knows whether it was done: no answer, or one that makes no sense. */
    record Unknown(String words) implements Answer {}

    /** There is nobody it could be told to, so nothing was sent and nothing is on record as told. */
    record Needless(String words) implements Answer {}

    /** Refused for good; a person has to look. */
    record Refused(String words) implements Answer {}

    /** The other side has nothing under this key. */
    record Absent() implements Answer {}

    /** Taken back, or never shown. */
    record Withdrawn() implements Answer {}

    /** This channel cannot take it back, or tell, by itself. */
    record ByHand(String words) implements Answer {}

    /** Name for the record of askings. */
    default String name() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }
}

package cn.yangguang.confined;

/** What came of a file that was handed over. */
public sealed interface Outcome {

    record Answer(byte[] bytes) implements Outcome {}

    record None(Why why) implements Outcome {}

    /** Why there is no answer. */
    enum Why {
        /** Not within the seconds for one file. */
        TOO_SLOW,
        /** The memory was not enough. */
        TOO_LARGE,
        /** The process ended of the file. */
        DIED
    }
}

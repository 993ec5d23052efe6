package cn.yangguang.dissection;

import java.util.concurrent.TimeUnit;

/** What one reading may still take, all files inside the file included. Spending more ends the reading. */
final class Allowance {

    /** The largest file that is looked into, in bytes. */
    static final int LARGEST = 128 << 20;

    private static final long UNPACKED = 512L << 20;
    private static final long CHARACTERS = 24L << 20;
    private static final int PARTS = 400_000;
    private static final int FILES = 5_000;
    private static final long RECOGNITION = TimeUnit.SECONDS.toNanos(30);

    private long unpacked = UNPACKED;
    private long characters = CHARACTERS;
    private int parts = PARTS;
    private int files = FILES;
    private long recognition = RECOGNITION;

    void unpack(long bytes) {
        unpacked -= bytes;
        check(unpacked);
    }

    void write(long some) {
        characters -= some;
        check(characters);
    }

    void part() {
        parts--;
        check(parts);
    }

    void file() {
        files--;
        check(files);
    }

    /** Seconds that are left for seeing words in pictures. */
    int recognition() {
        return (int) TimeUnit.NANOSECONDS.toSeconds(recognition);
    }

    void recognized(long nanoseconds) {
        recognition = Math.max(0, recognition - nanoseconds);
    }

    private static void check(long left) {
        if (left < 0) {
            throw new Stopped(Unreadable.TOO_LARGE);
        }
    }
}

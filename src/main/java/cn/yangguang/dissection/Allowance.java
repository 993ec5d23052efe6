package cn.yangguang.dissection;

/** What one reading may still take, all files inside the file included. Spending more ends the reading. */
final class Allowance {

    /** The largest file that is looked into, in bytes. */
    static final int LARGEST = 128 << 20;

    private static final long UNPACKED = 512L << 20;
    private static final long CHARACTERS = 24L << 20;
    private static final int PARTS = 400_000;
    private static final int FILES = 5_000;

    private long unpacked = UNPACKED;
    private long characters = CHARACTERS;
    private int parts = PARTS;
    private int files = FILES;

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

    private static void check(long left) {
        if (left < 0) {
            throw new Stopped(Unreadable.TOO_LARGE);
        }
    }
}

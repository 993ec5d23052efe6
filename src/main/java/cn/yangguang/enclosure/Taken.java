package cn.yangguang.enclosure;

/** What became of a file that was sent. */
public sealed interface Taken {

    /**
     * Made anew and kept.
     *
     * @param hash by which it is found
     */
    record Kept(String name, String hash) implements Taken {}

    /** Not kept, and why, in words. */
    record Refused(String why) implements Taken {}
}

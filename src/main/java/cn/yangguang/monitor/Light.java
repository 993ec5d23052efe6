package cn.yangguang.monitor;

import java.util.Locale;

/** The state of a column in one word; screens write the word beside the colour. */
public enum Light {
    /** Its limit has passed. */
    RED,
    /** Nothing was ever published in it. */
    EMPTY,
    /** Its limit is near. */
    YELLOW,
    GREEN,
    /** Not looked at. */
    NONE;

    /** As style sheets and programs name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package cn.yangguang.screen;

/** How a screen hangs. Where the device sends a lying picture to an upright screen, the player turns it. */
public enum Lie {
    LANDSCAPE,
    /** The picture is turned to the right where that is needed. */
    PORTRAIT,
    /** The picture is turned to the left where that is needed. */
    PORTRAIT_LEFT
}

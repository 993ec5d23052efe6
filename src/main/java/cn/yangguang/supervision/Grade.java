package cn.yangguang.supervision;

/** How much a concern weighs: the colour of the light. */
public enum Grade {
    /** Late, wrong, faked or left undone: the light is red. */
    RED,
    /** Soon due, or worth a look: the light is yellow. */
    YELLOW
}

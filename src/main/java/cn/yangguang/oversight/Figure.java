package cn.yangguang.oversight;

/**
 * A figure of a unit and a period. Its name is the message {@code figure.<code>}, what it counts {@code figure.<code>.counts}.
 *
 * @param code module and name, such as {@code obligation.late}; never changes, since exports carry it
 * @param bad whether more than 0 of it is something to put right
 */
public record Figure(String code, boolean bad) {

    /** The module it comes from. */
    public String group() {
        return code.substring(0, code.indexOf('.'));
    }

    public String name() {
        return "figure." + code;
    }

    public String counts() {
        return "figure." + code + ".counts";
    }
}

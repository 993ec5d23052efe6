package cn.yangguang.traffic;

/** Asked by every way that leads to an answer for the public, whichever is shorter. */
public interface Visits {

    /**
     * Takes what the answer costs from the visitor's budget.
     *
     * @param address of the visitor
     * @param path what is asked for
     * @return 0 when it may be answered; otherwise the seconds after which it may be asked again, and nothing was taken
     */
    int admit(String address, String path);
}

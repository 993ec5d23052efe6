package cn.yangguang.dissection;

/** Ends the reading of a file early. Carries no stack: it is an answer, not a mistake. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Unreadable why;

    Stopped(Unreadable why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Unreadable why() {
        return why;
    }
}

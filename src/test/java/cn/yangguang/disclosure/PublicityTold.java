package cn.yangguang.disclosure;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets tests of other modules look for lists of persons whose time is over. */
public final class PublicityTold {

    private PublicityTold() {}

    /** How many lists the log was told of by this call. */
    public static int on(JdbcClient jdbc) {
        return new PublicityStore(jdbc).tellWhatIsOver();
    }
}

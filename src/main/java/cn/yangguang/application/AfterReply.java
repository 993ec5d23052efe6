package cn.yangguang.application;

import cn.yangguang.identity.Person;
import cn.yangguang.page.Screen;
import java.util.List;

/** Knows what somebody did against the handling of a case; given by the module that keeps such records, which stands above. */
public interface AfterReply {

    /** The records about a case that this person may see, the oldest first. */
    List<Line> about(Screen screen, Case subject, Person person);

    /** What may still be recorded about it by this person. */
    List<Way> recordable(Screen screen, Case subject, Person person);

    /**
     * A record.
     *
     * @param title kind and number, such as 行政复议 演府复字〔2024〕1号
     * @param state where it stands or how it ended
     * @param address of its page
     */
    record Line(String title, String state, String address) {}

    /**
     * A way to record something.
     *
     * @param title of the kind, such as 行政复议
     * @param address of its form, with the case filled in
     */
    record Way(String title, String address) {}
}

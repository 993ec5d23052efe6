package cn.yangguang.gate;

import java.util.List;
import java.util.Optional;

/** What the watch walks over; given by the module that publishes. */
public interface Publications {

    /** One version with where it is. */
    record Standing(Submission submission, Phase phase) {}

    /** How many items there are with a version in work or published. */
    int count();

    /** Every version in work or published of the items behind this one, in the order of the items; at most so many items. */
    List<Standing> after(long item, int most);

    /** The title of a version as staff know it; empty when there is no such version. */
    Optional<String> title(Subject subject);
}

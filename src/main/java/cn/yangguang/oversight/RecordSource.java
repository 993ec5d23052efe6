package cn.yangguang.oversight;

import java.util.List;
import java.util.Optional;

/** A module with records of single cases. Beans of this type are found by themselves. Never gives a 举报. */
public interface RecordSource {

    /** What they are, one word in small letters; their title is the message {@code records.<kind>}. */
    String kind();

    /** The newest records of the unit, at most so many. */
    List<RecordLine> lines(String organ, int most);

    /** One record of the unit with everything it says. */
    Optional<RecordLine> whole(String organ, String number);
}

package cn.yangguang.reading;

import cn.yangguang.disclosure.WithdrawalClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the public gets when it asks for an index number. */
public sealed interface PublicAnswer {

    /** The item is public. */
    record Shown(PublicItem item) implements PublicAnswer {}

    /**
     * It was public and has been taken down. Of its content nothing is told, not even the title.
     *
     * @param organ key of the organ
     * @param withdrawnOn the day it was taken down, null when it is not on record
     */
    record Withdrawn(
            String indexNumber,
            String organ,
            WithdrawalClass reason,
            @Nullable LocalDate withdrawnOn) implements PublicAnswer {}

    /** There never was such a public item. */
    record Unknown() implements PublicAnswer {}
}

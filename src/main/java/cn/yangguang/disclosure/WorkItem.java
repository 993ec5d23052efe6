package cn.yangguang.disclosure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody has to do.
 *
 * @param by who did the last step, and {@code at} when
 * @param reason why it was returned or referred, or empty
 * @param mine whether the person who asks wrote it
 * @param missing codes of the planned channels not yet recorded
 */
public record WorkItem(
        EditionRef ref,
        String organ,
        String title,
        Stage stage,
        boolean returned,
        String by,
        @Nullable Instant at,
        String reason,
        boolean mine,
        List<String> missing,
        TimeLeft left) {

    public WorkItem {
        missing = List.copyOf(missing);
    }

    public String address() {
        return "/office/disclosures/" + ref.disclosure() + "/" + ref.number();
    }
}

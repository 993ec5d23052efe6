package cn.yangguang.dissection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file holds.
 *
 * @param parts what it says, in reading order
 * @param traces what it carries besides what it shows
 * @param unread why its words are not known; null when they were read
 */
public record Contents(
        List<Part> parts, List<Trace> traces, @Nullable Unreadable unread) {

    public Contents {
        parts = List.copyOf(parts);
        traces = List.copyOf(traces);
    }

    /** A file whose words are not known. */
    public static Contents unread(Unreadable why) {
        return new Contents(List.of(), List.of(), why);
    }

    public boolean readable() {
        return unread == null;
    }
}

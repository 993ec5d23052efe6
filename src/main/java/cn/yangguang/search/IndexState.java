package cn.yangguang.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index is, for those who look after the machine.
 *
 * @param ready whether there is an index that answers
 * @param building whether a new one is being made
 * @param done documents of the new one so far
 * @param of documents it will have
 * @param documents documents that can be found
 * @param upTo when the index was last found complete, null when never since the start
 * @param filesNotRead attachments whose words are not known yet
 * @param problem what went wrong last, null when nothing did since
 */
public record IndexState(
        boolean ready,
        boolean building,
        int done,
        int of,
        long documents,
        @Nullable Instant upTo,
        int filesNotRead,
        @Nullable String problem) {}

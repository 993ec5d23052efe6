package cn.yangguang.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside an item: the one before and after it in time within its category, and the newest of the category. */
public record PublicNeighbours(
        @Nullable PublicSummary previous, @Nullable PublicSummary next, List<PublicSummary> related) {

    public PublicNeighbours {
        related = List.copyOf(related);
    }
}

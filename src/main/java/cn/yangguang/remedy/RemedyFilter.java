package cn.yangguang.remedy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which remedies a list shows.
 *
 * @param keepers keys of the organs that keep the records
 * @param kind only this way, or null
 * @param open only what is not concluded
 */
public record RemedyFilter(Set<String> keepers, @Nullable RemedyKind kind, boolean open) {

    public RemedyFilter {
        keepers = Set.copyOf(keepers);
    }
}

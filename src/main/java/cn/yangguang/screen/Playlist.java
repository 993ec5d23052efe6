package cn.yangguang.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a screen plays.
 *
 * @param version changes whenever anything of it changes
 * @param alert the emergency to be shown instead, or null
 */
public record Playlist(
        Panel panel,
        String version,
        List<Entry> entries,
        @Nullable Alert alert) {

    public Playlist {
        entries = List.copyOf(entries);
    }

    List<String> items() {
        return entries.stream().map(Entry::item).toList();
    }
}

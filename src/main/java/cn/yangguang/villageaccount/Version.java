package cn.yangguang.villageaccount;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a sheet, counted from 1. After its publication its content never changes; a correction is the next version.
 *
 * @param links its editions as disclosures of the village
 * @param publishedOn since when readers have it, null while they do not have all of it
 */
public record Version(
        int number,
        Stage stage,
        Content content,
        List<Link> links,
        @Nullable LocalDate publishedOn) {

    /**
     * An edition that was made of it.
     *
     * @param item code of the village's item
     * @param indexNumber null while it is not published
     */
    public record Link(
            String item,
            long disclosure,
            int edition,
            @Nullable String indexNumber,
            boolean live) {}

    public Version {
        links = List.copyOf(links);
    }

    public boolean published() {
        return publishedOn != null;
    }

    /** The statement; only for a sheet of {@link Sheet#MONEY}. */
    public Statement statement() {
        return (Statement) content;
    }
}

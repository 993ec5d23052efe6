package cn.yangguang.report;

import cn.yangguang.letter.Block;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One organ's numbers of one year, as the records give them. {@code null} means that nobody has stated the number yet;
 * it is not 0.
 */
public record YearFigures(
        Subject organ, int year, Published published, Requests requests, Fees fees, Remedies remedies) {

    /** Whether somebody stated a figure that no record shows. */
    boolean stated() {
        return Stream.of(
                        requests.received(),
                        requests.answered(),
                        fees.charged(),
                        fees.reduced(),
                        remedies.reviews(),
                        remedies.lawsuits())
                .anyMatch(Objects::nonNull);
    }

    /** The tables of what was published, for a page that shows figures without a report. */
    public List<Block> tables() {
        return List.copyOf(ReportDocument.tables(this));
    }

    /** The figures as CSV with byte order mark: section,item,value,unit. */
    public String csv() {
        return ReportCsv.of(this);
    }

    /**
     * @param code the organ's short name in addresses, such as linhe
     * @param name its full name, such as 灵武市临河镇人民政府
     */
    public record Subject(String code, String name) {}

    /** So many items under one heading. */
    public record Count(String code, String title, long count) {}

    /**
     * What was published of the organ's own accord.
     *
     * @param total items; the same item published through several channels counts once
     * @param byChannel in the order of the report; may add up to more than the total
     * @param byCategory in the order of the report
     * @param uncategorised items that belong to no category
     */
    public record Published(long total, List<Count> byChannel, List<Count> byCategory, long uncategorised) {
        public Published {
            byChannel = List.copyOf(byChannel);
            byCategory = List.copyOf(byCategory);
        }

        /** Sum over the channels; more than the total where items went through several. */
        public long channelSum() {
            return byChannel.stream().mapToLong(Count::count).sum();
        }

        /** Sum over the categories, without the uncategorised. */
        public long categorySum() {
            return byCategory.stream().mapToLong(Count::count).sum();
        }
    }

    /** Applications for disclosure (件). */
    public record Requests(
            @Nullable Long received, @Nullable Long answered) {}

    /** Fees for disclosure on request, in yuan. */
    public record Fees(
            @Nullable BigDecimal charged, @Nullable BigDecimal reduced) {}

    /** Reviews and lawsuits over disclosure (件). */
    public record Remedies(@Nullable Long reviews, @Nullable Long lawsuits) {}
}

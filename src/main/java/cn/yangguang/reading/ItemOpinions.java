package cn.yangguang.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** What readers think of items, given by a module above. */
public interface ItemOpinions {

    /**
     * A result that may be shown.
     *
     * @param voices how many spoke
     * @param rate 满意率 in per cent
     */
    record Result(long voices, BigDecimal rate) {}

    /** Empty while too few spoke. */
    Optional<Result> of(PublicItem item);
}

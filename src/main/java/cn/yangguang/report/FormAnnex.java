package cn.yangguang.report;

import cn.yangguang.letter.Block;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The 统计表 that goes with a report for the years 2014–2018 (国办发〔2014〕32号).
 *
 * @param title as printed
 * @param blocks for the document
 * @param figures in the order of the form
 */
public record FormAnnex(String title, List<Block> blocks, List<Row> figures) {

    /** @param value null while nobody has stated it */
    public record Row(String code, String item, @Nullable BigDecimal value, String unit) {}

    public FormAnnex {
        blocks = List.copyOf(blocks);
        figures = List.copyOf(figures);
    }
}

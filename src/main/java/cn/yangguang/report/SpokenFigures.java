package cn.yangguang.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures beside the form of which a yearly report may speak, with a sentence that does (条例 2019 Art. 50: 工作考核、社会评议和责任追究结果).
 * Modules above give them; beans of this type are found by themselves.
 */
public interface SpokenFigures {

    /** @param code by which a text refers to it, such as {@code appraisal.rate} */
    record Spoken(String code, String title, BigDecimal value, String unit) {

        public static Spoken of(String code, String title, long value, String unit) {
            return new Spoken(code, title, BigDecimal.valueOf(value), unit);
        }

        /** As a text of the forms since 2019 writes it. */
        public String reference() {
            return "{" + code + (unit.isEmpty() ? "" : ":" + unit) + "}";
        }
    }

    /**
     * What there is to tell.
     *
     * @param place among the sentences, the smaller first
     * @param sentence with {@link Spoken#reference references} in the place of figures
     */
    record Told(int place, List<Spoken> figures, String sentence) {

        public Told {
            figures = List.copyOf(figures);
        }

        public static Told nothing() {
            return new Told(0, List.of(), "");
        }

        /** The sentence with the figures of now, for texts without references. */
        public String plain() {
            String words = sentence;
            for (Spoken figure : figures) {
                String printed = figure.value().signum() == 0
                        ? "0"
                        : figure.value().stripTrailingZeros().toPlainString();
                words = words.replace(figure.reference(), printed + figure.unit());
            }
            return words;
        }
    }

    /** An empty sentence when there is nothing to tell of that year. */
    Told of(String organ, int year);
}

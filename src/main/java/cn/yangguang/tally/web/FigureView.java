package cn.yangguang.tally.web;

import cn.yangguang.page.Choice;
import cn.yangguang.tally.CountedRecord;
import cn.yangguang.tally.Difference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure and the records behind it.
 *
 * @param place of the cell in its form, in the words of the form
 * @param number null when nobody has records of it
 * @param words key of where the number comes from
 * @param records the first ones, those a person may see
 * @param more how many are left out here
 * @param withheld how many records the person may not see
 * @param opens whether a case opens for the person
 * @param differences what the last nightly comparison found
 */
public record FigureView(
        String organ,
        Map<String, String> organs,
        int year,
        String cell,
        String place,
        @Nullable BigDecimal number,
        String words,
        List<CountedRecord> records,
        int more,
        int withheld,
        boolean opens,
        List<Difference> differences) {

    /** Where a record is shown; empty when it does not open for the person. */
    public String link(CountedRecord record) {
        return switch (record.kind()) {
            case APPLICATION -> opens ? "/office/applications/" + record.key() : "";
            case REMEDY -> "/office/remedies/" + record.key();
            case DISCLOSURE -> "/d/" + record.key();
            case REGISTER -> "/office/work-records/entries/" + record.key();
        };
    }

    /** The organs to choose from. */
    public List<Choice> choices() {
        return organs.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    /** Address of this figure for an organ. */
    public String address(String key) {
        return "/office/figures/" + year + "/" + cell + "?organ=" + key;
    }

    public String csv() {
        return "/office/figures/" + year + "/" + cell + "/records.csv?organ=" + organ;
    }
}

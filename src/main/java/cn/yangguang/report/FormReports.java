package cn.yangguang.report;

import java.util.List;
import java.util.Optional;

/** What the module of the national forms, which stands above, adds to the lists, pages and files of reports. */
public interface FormReports {

    /**
     * A year on the list of the desk.
     *
     * @param stage key of the words for where the report is
     * @param open findings that block
     * @param approved whether the public reads an edition
     */
    record State(String stage, long open, boolean approved) {}

    /** The years with an approved edition, the newest first. */
    List<Integer> approved(String organ);

    /** The years of which somebody has stated or written something, the newest first. */
    List<Integer> begun(String organ);

    /** Where the report of a year with tables is; empty for a year or organ without. */
    Optional<State> state(String organ, int year);

    /** The 统计表 as it stands now; empty for years without one. */
    Optional<FormAnnex> annex(String organ, int year);

    /** The chapters of text as they were approved together with their 统计表; empty while they are not. */
    Optional<AnnualReport> approvedReport(String organ, int year);
}

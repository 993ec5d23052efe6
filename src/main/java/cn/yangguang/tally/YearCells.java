package cn.yangguang.tally;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.law.StatForm;
import cn.yangguang.law.StatRow;
import cn.yangguang.yearform.Era;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cells of a year's form that records can fill, by their codes in the order of the form, each with what is behind it. A cell that is not here is entered by a
 * person: the program keeps no record of it.
 */
final class YearCells {

    private static final Set<String> ANY_PACE = Set.of("IN_TIME", "EXTENDED", "LATE");
    private static final Set<String> CONCLUDED = Set.of("UPHELD", "CORRECTED", "OTHER_RESULT");
    private static final Set<String> ALL_RESULTS = Set.of("UPHELD", "CORRECTED", "OTHER_RESULT", "PENDING");
    private static final Set<String> LAWSUITS = Set.of("litigationDirect", "litigationAfterReview");
    private static final Set<ApplicantType> ALL = EnumSet.allOf(ApplicantType.class);
    private static final String COLUMN = ".C";

    private final Map<String, Behind> cells = new LinkedHashMap<>();

    private YearCells() {}

    /** None before 2008. */
    static Map<String, Behind> of(int year) {
        var cells = new YearCells();
        Era.of(year).ifPresent(era -> {
            switch (era) {
                case A -> cells.form2014();
                case B -> cells.form(StatForm.F2019);
                case C -> cells.form(StatForm.F2021);
            }
        });
        return cells.cells;
    }

    /** The form a year's decisions are counted by; that of 2014 also for the years before there was one. */
    static StatForm formOf(int year) {
        return StatForm.of(year).orElse(StatForm.F2014);
    }

    private void form(StatForm form) {
        if (form == StatForm.F2021) {
            cells.put("A2.issued", new Behind.Normative(true));
        } else {
            cells.put("A2.newlyMade", new Behind.Normative(true));
            cells.put("A2.newlyDisclosed", new Behind.Normative(false));
        }
        List<StatRow> rows = form.rows();
        Set<String> parents = rows.stream().map(StatRow::parent).collect(Collectors.toSet());
        rows.stream().filter(row -> !parents.contains(row.code())).forEach(row -> columns(row.code()));
        results();
        cells.put("fee.charged", new Behind.Fees());
    }

    private void columns(String row) {
        for (ApplicantType type : ApplicantType.values()) {
            cells.put(row + COLUMN + (type.ordinal() + 1), behind(row, Set.of(type)));
        }
        cells.put(row + COLUMN + (ALL.size() + 1), behind(row, ALL));
    }

    private static Behind behind(String row, Set<ApplicantType> types) {
        return switch (row) {
            case "R01" -> new Behind.Received(types, EnumSet.allOf(ReceiptChannel.class));
            case "R02" -> new Behind.Open(types, true);
            case "R04" -> new Behind.Open(types, false);
            case "R03.7" -> new Behind.Ended(types, "", ANY_PACE);
            default -> new Behind.Ended(types, row, ANY_PACE);
        };
    }

    private void results() {
        for (String category : List.of("review", "litigationDirect", "litigationAfterReview")) {
            cells.put(category + ".upheld", new Behind.Results(Set.of(category), Set.of("UPHELD")));
            cells.put(category + ".corrected", new Behind.Results(Set.of(category), Set.of("CORRECTED")));
            cells.put(category + ".otherResult", new Behind.Results(Set.of(category), Set.of("OTHER_RESULT")));
            cells.put(category + ".pending", new Behind.Results(Set.of(category), Set.of("PENDING")));
            cells.put(category + ".total", new Behind.Results(Set.of(category), ALL_RESULTS));
        }
    }

    private void form2014() {
        cells.put("1.1", new Behind.Published());
        cells.put("1.2.1", new Behind.Delivered("gazette"));
        cells.put("1.2.2", new Behind.Delivered("platform"));
        cells.put("1.2.3", new Behind.Delivered("weibo"));
        cells.put("1.2.4", new Behind.Delivered("wechat"));
        cells.put("1.2.5", new Behind.Delivered("other"));
        StatForm.F2014.rows().stream()
                .map(StatRow::code)
                .filter(code -> code.contains("."))
                .forEach(code -> cells.put(code, application(code)));
        remedies("4", Set.of("review"));
        remedies("5", LAWSUITS);
        cells.put("6", new Behind.Complaints());
    }

    private static Behind application(String code) {
        return switch (code) {
            case "3.1" -> new Behind.Received(ALL, EnumSet.allOf(ReceiptChannel.class));
            case "3.2" -> new Behind.Ended(ALL, "", ANY_PACE);
            case "3.2.1" -> new Behind.Ended(ALL, "", Set.of("IN_TIME"));
            // The form knows only two: what took longer than the period stands with what was extended. [PC]
            case "3.2.2" -> new Behind.Ended(ALL, "", Set.of("EXTENDED", "LATE"));
            default ->
                code.startsWith("3.1.")
                        ? new Behind.Received(ALL, channels(code))
                        : new Behind.Ended(ALL, code, ANY_PACE);
        };
    }

    private static Set<ReceiptChannel> channels(String row) {
        LawProfile law = LawProfile.of(LawVersion.R2007);
        return Stream.of(ReceiptChannel.values())
                .filter(channel -> law.receipt(channel).statRow().equals(row))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReceiptChannel.class)));
    }

    private void remedies(String row, Set<String> categories) {
        cells.put(row, new Behind.Results(categories, CONCLUDED));
        cells.put(row + ".1", new Behind.Results(categories, Set.of("UPHELD")));
        cells.put(row + ".2", new Behind.Results(categories, Set.of("CORRECTED")));
        cells.put(row + ".3", new Behind.Results(categories, Set.of("OTHER_RESULT")));
    }
}

package cn.yangguang.inspection;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A first publication in the period of an inspection, with what makes it risky.
 *
 * @param category title of its category
 * @param sameDay publications of the organ on that day
 */
record Published(
        String indexNumber,
        String organ,
        boolean village,
        String title,
        String categoryCode,
        String category,
        @Nullable LocalDate formedOn,
        LocalDate publishedOn,
        boolean late,
        boolean corrected,
        boolean withdrawn,
        boolean persons,
        boolean override,
        int sameDay) {

    Set<Risk> risks(boolean gaps) {
        Set<Risk> risks = EnumSet.noneOf(Risk.class);
        add(risks, Risk.LATE, late);
        add(risks, Risk.CORRECTED, corrected);
        add(risks, Risk.WITHDRAWN, withdrawn);
        add(risks, Risk.PERSONS, persons);
        add(risks, Risk.OVERRIDE, override);
        add(risks, Risk.BULK, sameDay >= RiskWeights.BULK_FROM);
        add(risks, Risk.MONEY, RiskWeights.isAbout(Risk.MONEY, categoryCode, category));
        add(risks, Risk.RELIEF, RiskWeights.isAbout(Risk.RELIEF, categoryCode, category));
        add(risks, Risk.GAPS, village && gaps);
        return risks;
    }

    private static void add(Set<Risk> risks, Risk risk, boolean met) {
        if (met) {
            risks.add(risk);
        }
    }
}

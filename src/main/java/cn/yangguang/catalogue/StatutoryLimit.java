package cn.yangguang.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * The time within which information must be published where nothing stricter holds.
 *
 * @param from first day of formation for which it holds
 * @param workingDays from the day the information was formed or changed (day 0)
 * @param article as cited on screen
 */
public record StatutoryLimit(LocalDate from, int workingDays, String article) {

    private static final List<StatutoryLimit> VERSIONS = List.of(
            new StatutoryLimit(LocalDate.of(2008, 5, 1), 20, "《中华人民共和国政府信息公开条例》（2007）第十八条"),
            new StatutoryLimit(LocalDate.of(2019, 5, 15), 20, "《中华人民共和国政府信息公开条例》（2019）第二十六条"));

    /** The limit for information formed on this day; what was formed before the first 条例 falls under its first version. */
    public static StatutoryLimit on(LocalDate formationDate) {
        StatutoryLimit holding = VERSIONS.getFirst();
        for (StatutoryLimit version : VERSIONS) {
            holding = version.from.isAfter(formationDate) ? holding : version;
        }
        return holding;
    }
}

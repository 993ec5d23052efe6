package cn.yangguang.disclosure;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.Category;
import cn.yangguang.catalogue.DueDate;
import cn.yangguang.catalogue.Matter;
import cn.yangguang.catalogue.Theme;
import cn.yangguang.catalogue.Themes;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.Row;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a row of a foreign table into what is to be imported, or tells everything that is wrong with it. Knows the
 * organ's channels and categories, but touches no database.
 */
final class RowReading {

    private static final int LONGEST_NUMBER = 100;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern NO_ADDRESS = Pattern.compile("[%;\\\\\\p{Cntrl}]|^/|/$|//|(^|/)\\.{1,2}(/|$)");

    private final List<Matter> matters;
    private final String organ;
    private final List<Channel> channels;
    private final BiFunction<String, LocalDate, Optional<Category>> categories;
    private final Function<LocalDate, DueDate> dueDates;
    private final LocalDate today;
    private final CleanHtml html = new CleanHtml();
    private final Map<String, Integer> seen = new HashMap<>();

    RowReading(
            String organ,
            List<Channel> channels,
            BiFunction<String, LocalDate, Optional<Category>> categories,
            Function<LocalDate, DueDate> dueDates,
            List<Matter> matters,
            LocalDate today) {
        this.matters = matters;
        this.organ = organ;
        this.channels = channels;
        this.categories = categories;
        this.dueDates = dueDates;
        this.today = today;
    }

    /** The row, or empty when something was added to {@code bad}. */
    Optional<ImportedRow> read(Row row, List<BadRow> bad) {
        int before = bad.size();
        String title = text(row, ImportColumn.TITLE, EditionContent.LONGEST_TITLE, bad);
        if (title.isEmpty()) {
            bad.add(wrong(row, ImportColumn.TITLE, "没有填写"));
        }
        LocalDate published = date(row, ImportColumn.PUBLISHED_ON, bad);
        LocalDate formed = date(row, ImportColumn.FORMATION_DATE, bad);
        if (ImportColumn.PUBLISHED_ON.of(row).isEmpty()) {
            bad.add(wrong(row, ImportColumn.PUBLISHED_ON, "没有填写"));
        }
        LocalDate from = formed == null ? published : formed;
        String late = text(row, ImportColumn.LATE_REASON, Particulars.LONGEST, bad);
        judgeDates(row, from, published, late, bad);
        List<Channel> through = channels(row, bad);
        String number = number(row, bad);
        EditionContent content =
                content(row, title, from, through, bad).about(period(row, bad)).naming(persons(row, published, bad));
        LocalDate posted = date(row, ImportColumn.POSTED_ON, bad);
        if (bad.size() > before || published == null) {
            return Optional.empty();
        }
        return Optional.of(new ImportedRow(
                row.line(),
                key(row),
                number.isEmpty() ? null : number,
                content,
                published,
                late,
                deliveries(through, published, posted)));
    }

    private EditionContent content(
            Row row, String title, @Nullable LocalDate formed, List<Channel> through, List<BadRow> bad) {
        String summary = text(row, ImportColumn.SUMMARY, EditionContent.LONGEST_SUMMARY, bad);
        return new EditionContent(
                title,
                summary,
                html.clean(ImportColumn.BODY.of(row)),
                DisclosureMode.PROACTIVE,
                formed,
                text(row, ImportColumn.DOCUMENT_NUMBER, LONGEST_NUMBER, bad),
                category(row, formed, bad),
                matter(row, bad),
                theme(row, bad),
                text(row, ImportColumn.GENRE, LONGEST_NUMBER, bad),
                "",
                text(row, ImportColumn.KEYWORDS, EditionContent.LONGEST_TITLE, bad),
                text(row, ImportColumn.SOURCE, EditionContent.LONGEST_TITLE, bad),
                "",
                through.stream().map(Channel::code).toList(),
                List.of());
    }

    private static @Nullable CoveredPeriod period(Row row, List<BadRow> bad) {
        String written = ImportColumn.PERIOD.of(row);
        Optional<CoveredPeriod> period = CoveredPeriod.parse(written);
        if (period.isEmpty() && !written.isEmpty()) {
            bad.add(wrong(row, ImportColumn.PERIOD, "“" + written + "”不是期间，应写成 2016年第三季度、2016年3月 或 2016年度"));
        }
        return period.orElse(null);
    }

    /** A list of persons is counted and has an end, or it is not taken. */
    private static @Nullable PersonList persons(Row row, @Nullable LocalDate published, List<BadRow> bad) {
        String written = ImportColumn.PERSON_COUNT.of(row);
        LocalDate until = date(row, ImportColumn.PUBLICITY_UNTIL, bad);
        if (written.isEmpty() && ImportColumn.PUBLICITY_UNTIL.of(row).isEmpty()) {
            return null;
        }
        int persons = written.matches("[0-9]{1,7}") ? Integer.parseInt(written) : 0;
        if (persons < 1 || persons > PersonList.MOST_PERSONS) {
            bad.add(wrong(row, ImportColumn.PERSON_COUNT, "人员名单须填写公示人数，如 35"));
        }
        if (ImportColumn.PUBLICITY_UNTIL.of(row).isEmpty()) {
            bad.add(wrong(row, ImportColumn.PUBLICITY_UNTIL, "人员名单须填写公示截止日期"));
        } else if (until != null && published != null && until.isBefore(published)) {
            bad.add(wrong(row, ImportColumn.PUBLICITY_UNTIL, until + " 早于发布日期 " + published));
        }
        return persons < 1 || persons > PersonList.MOST_PERSONS || until == null
                ? null
                : new PersonList(persons, until);
    }

    private void judgeDates(
            Row row, @Nullable LocalDate formed, @Nullable LocalDate published, String late, List<BadRow> bad) {
        if (published == null || formed == null) {
            return;
        }
        if (published.isAfter(today)) {
            bad.add(wrong(row, ImportColumn.PUBLISHED_ON, published + " 还没有到；导入的应是已经公开的信息"));
        }
        if (formed.isAfter(published)) {
            bad.add(wrong(row, ImportColumn.FORMATION_DATE, formed + " 晚于发布日期 " + published));
            return;
        }
        DueDate due = dueDates.apply(formed);
        if (due.isLate(published) && late.isEmpty()) {
            bad.add(wrong(row, ImportColumn.LATE_REASON, "发布日期 " + published + " 超过了最后期限 " + due.date() + "，须填写逾期原因"));
        }
    }

    private List<Channel> channels(Row row, List<BadRow> bad) {
        List<Channel> found = new ArrayList<>();
        String written = ImportColumn.CHANNELS.of(row);
        // A title may itself hold a separator, so the whole is tried first.
        List<String> names = channel(written).isPresent() ? List.of(written) : Arrays.asList(written.split("[;；、|,，]"));
        for (String name : names) {
            Optional<Channel> channel = channel(name.strip());
            if (channel.isPresent()) {
                found.add(channel.get());
            } else {
                bad.add(wrong(
                        row,
                        ImportColumn.CHANNELS,
                        name.isBlank()
                                ? "没有填写"
                                : "没有名为“" + name.strip() + "”的渠道；可用的有："
                                        + String.join(
                                                "、",
                                                channels.stream()
                                                        .map(Channel::title)
                                                        .toList())));
            }
        }
        return found.stream().distinct().toList();
    }

    private Optional<Channel> channel(String name) {
        return channels.stream()
                .filter(c -> c.title().equals(name) || c.code().equals(name))
                .findFirst();
    }

    private @Nullable String category(Row row, @Nullable LocalDate on, List<BadRow> bad) {
        String name = ImportColumn.CATEGORY.of(row);
        if (name.isEmpty()) {
            return null;
        }
        Optional<Category> found = categories.apply(name, on == null ? today : on);
        if (found.isEmpty()) {
            bad.add(wrong(row, ImportColumn.CATEGORY, "没有名为“" + name + "”的类别，请先建立类别或改正名称"));
        }
        return found.map(Category::code).orElse(null);
    }

    /** By the whole title, or by its last level where only one matter has it. */
    private @Nullable Long matter(Row row, List<BadRow> bad) {
        String name = ImportColumn.MATTER.of(row);
        if (name.isEmpty()) {
            return null;
        }
        List<Matter> found =
                matters.stream().filter(matter -> matter.title().equals(name)).toList();
        if (found.isEmpty()) {
            found = matters.stream()
                    .filter(matter -> matter.level2().equals(name))
                    .toList();
        }
        if (found.size() != 1) {
            bad.add(wrong(
                    row,
                    ImportColumn.MATTER,
                    found.isEmpty()
                            ? "目录里没有事项“" + name + "”"
                            : "有 " + found.size() + " 个事项叫“" + name + "”，请写全“一级事项\\二级事项”"));
            return null;
        }
        return found.getFirst().id();
    }

    private static @Nullable String theme(Row row, List<BadRow> bad) {
        String name = ImportColumn.THEME.of(row);
        if (name.isEmpty()) {
            return null;
        }
        Optional<Theme> found = Themes.find(name).or(() -> Themes.named(name));
        if (found.isEmpty()) {
            bad.add(wrong(row, ImportColumn.THEME, "主题分类中没有“" + name + "”"));
        }
        return found.map(Theme::code).orElse(null);
    }

    private static List<ImportedRow.Posted> deliveries(
            List<Channel> through, LocalDate published, @Nullable LocalDate posted) {
        return through.stream()
                .map(channel -> new ImportedRow.Posted(
                        channel.code(),
                        posted != null && channel.kind() == Channel.Kind.NOTICE_BOARD ? posted : published))
                .toList();
    }

    private static @Nullable LocalDate date(Row row, ImportColumn column, List<BadRow> bad) {
        String written = column.of(row);
        if (written.isEmpty()) {
            return null;
        }
        String plain = written.replaceFirst("[ T]00:00(:00)?$", "")
                .replaceAll("[年月/.]", "-")
                .replace("日", "");
        LocalDate day;
        try {
            day = LocalDate.parse(plain, DATE);
        } catch (DateTimeParseException e) {
            bad.add(wrong(row, column, "“" + written + "”不是日期，应写成 2016-01-05"));
            return null;
        }
        if (WorkingCalendar.refusal(day, 0).isPresent()) {
            bad.add(wrong(row, column, "“" + written + "”的年份不对，请核对"));
            return null;
        }
        return day;
    }

    /** Every number must make an address ({@code /d/…}) that browsers and proxies leave as it is. */
    private static String number(Row row, List<BadRow> bad) {
        String written = text(row, ImportColumn.INDEX_NUMBER, LONGEST_NUMBER, bad);
        if (NO_ADDRESS.matcher(written).find()) {
            bad.add(wrong(
                    row, ImportColumn.INDEX_NUMBER, "“" + written + "”含有不能用于网址的写法（% ; \\ // . ..，或者以 / 开头、结尾），请改正"));
        }
        return written;
    }

    private static String text(Row row, ImportColumn column, int longest, List<BadRow> bad) {
        String written = column.of(row);
        if (written.codePointCount(0, written.length()) > longest) {
            bad.add(wrong(row, column, "超过 " + longest + " 个字"));
        }
        return written;
    }

    /** The row itself: all its cells, and which of several equal rows of the file it is. */
    private String key(Row row) {
        String cells = new java.util.TreeMap<>(row.cells())
                .entrySet().stream()
                        .filter(cell -> !cell.getValue().isBlank())
                        .map(Object::toString)
                        .collect(java.util.stream.Collectors.joining("\u001f"));
        String hash = Hashes.sha256(organ + "\u001f" + cells);
        return hash + "#" + seen.merge(hash, 1, Integer::sum);
    }

    private static BadRow wrong(Row row, ImportColumn column, String reason) {
        return new BadRow(row.line(), column.title(), reason);
    }
}

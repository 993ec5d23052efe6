package cn.yangguang.reading.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.reading.PublicSort;
import cn.yangguang.search.Validity;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a program asks for, strictly: the first parameter that means nothing is named, with what is allowed. */
@Component
class ApiAsked {

    static final int LARGEST_PAGE = 10_000;
    static final int LARGEST_SIZE = 100;
    static final int USUAL_SIZE = 20;

    /** The question, or what is wrong with it. */
    sealed interface Question {

        record Good(PublicFilter filter, String line, int page, int size) implements Question {}

        record Bad(String parameter, String allowed) implements Question {}
    }

    /** The parameters as they came; null when absent. */
    record Raw(
            @Nullable String organ,
            @Nullable String below,
            @Nullable String year,
            @Nullable String category,
            @Nullable String field,
            @Nullable String channel,
            @Nullable String validity,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String page,
            @Nullable String size) {}

    private final Organs organs;
    private final Categories categories;
    private final PublicDisclosures disclosures;

    ApiAsked(Organs organs, Categories categories, PublicDisclosures disclosures) {
        this.organs = organs;
        this.categories = categories;
        this.disclosures = disclosures;
    }

    Question read(Raw raw) {
        String bad = firstBad(raw);
        if (bad != null) {
            return new Question.Bad(bad, allowed(bad));
        }
        PublicFilter filter = PublicFilter.ALL
                .inOrgan(raw.organ())
                .withBelow("true".equals(raw.below()))
                .inYear(Asked.year(raw.year()))
                .inCategory(raw.category())
                .inField(raw.field())
                .byChannel(raw.channel())
                .valid(Asked.validity(raw.validity()))
                .sorted(Asked.sort(raw.sort(), raw.q()))
                .searching(raw.q() == null ? "" : raw.q());
        return new Question.Good(
                filter, raw.q() == null ? "" : raw.q(), numberOr(raw.page(), 1), numberOr(raw.size(), USUAL_SIZE));
    }

    private @Nullable String firstBad(Raw raw) {
        if (raw.organ() != null
                && (Asked.code(raw.organ()) == null || organs.find(raw.organ()).isEmpty())) {
            return "organ";
        }
        if (raw.below() != null && (raw.organ() == null || !raw.below().matches("true|false"))) {
            return "below";
        }
        if (raw.year() != null && Asked.year(raw.year()) == null) {
            return "year";
        }
        if (raw.category() != null
                && (Asked.code(raw.category()) == null
                        || categories.find(raw.category()).isEmpty())) {
            return "category";
        }
        if (raw.field() != null && Asked.field(raw.field()) == null) {
            return "field";
        }
        if (raw.channel() != null && !knownChannel(raw.organ(), raw.channel())) {
            return "channel";
        }
        if (raw.validity() != null && Asked.validity(raw.validity()) == null) {
            return "validity";
        }
        if (raw.q() != null && !searchable(raw.q())) {
            return "q";
        }
        if (raw.sort() != null && PublicSort.of(raw.sort()).isEmpty()) {
            return "sort";
        }
        if (raw.page() != null && !within(raw.page(), LARGEST_PAGE)) {
            return "page";
        }
        return raw.size() != null && !within(raw.size(), LARGEST_SIZE) ? "size" : null;
    }

    private boolean knownChannel(@Nullable String organ, String channel) {
        return disclosures.channels(organ == null ? "*" : organ).stream()
                .anyMatch(known -> known.code().equals(channel));
    }

    private static boolean searchable(String q) {
        return q.length() <= PublicFilter.LONGEST_SEARCH && q.chars().noneMatch(Character::isISOControl);
    }

    private static boolean within(String text, int most) {
        Integer number = Asked.number(text);
        return number != null && number >= 1 && number <= most;
    }

    private static int numberOr(@Nullable String text, int otherwise) {
        Integer number = Asked.number(text);
        return number == null ? otherwise : number;
    }

    private String allowed(String parameter) {
        return switch (parameter) {
            case "organ" ->
                organs.active().stream().map(Organ::key).limit(50).collect(Collectors.joining(", ", "one of: ", ""));
            case "year" -> "%d to %d".formatted(Asked.FIRST_YEAR, Asked.LAST_YEAR);
            case "category" -> "the code of a category, such as B01";
            case "below" -> "true or false, together with an organ";
            case "field" -> "F01 to F26, the fields of 基层政务公开";
            case "channel" ->
                disclosures.channels("*").stream()
                        .map(channel -> channel.code())
                        .collect(Collectors.joining(", ", "one of: ", ""));
            case "validity" ->
                Arrays.stream(Validity.values()).map(Validity::word).collect(Collectors.joining(", ", "one of: ", ""));
            case "q" -> "at most %d characters, no control characters".formatted(PublicFilter.LONGEST_SEARCH);
            case "sort" ->
                Arrays.stream(PublicSort.values())
                        .map(PublicSort::word)
                        .collect(Collectors.joining(", ", "one of: ", ""));
            case "page" -> "1 to " + LARGEST_PAGE;
            default -> "1 to " + LARGEST_SIZE;
        };
    }
}

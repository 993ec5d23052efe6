package cn.yangguang.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a letter still lacks.
 *
 * @param what in words, such as 延长期限的理由
 * @param anyOf the blanks it belongs in; empty where fixed words of the template are meant
 * @param article where it is required; empty where only the template asks for it
 * @param place where it is to be mended
 */
public record MissingBlank(String what, List<Blank> anyOf, String article, Place place) {

    /** Where something missing is put right. */
    public enum Place {
        /** In what is written for this letter. */
        FACTS,
        /** In the settings of the organ. */
        SETTINGS,
        /** In the organ's template, which has no room for it. */
        TEMPLATE
    }

    public MissingBlank {
        anyOf = List.copyOf(anyOf);
    }

    /** The blanks as a person reads them: {附件}或者{获取途径}. */
    public String where() {
        return anyOf.stream().map(b -> "{" + b.title() + "}").collect(Collectors.joining("或者"));
    }

    static Place placeOf(List<Blank> anyOf) {
        boolean settings =
                !anyOf.isEmpty() && anyOf.stream().allMatch(blank -> blank.source() == Blank.Source.ORGAN_SETTING);
        return settings ? Place.SETTINGS : Place.FACTS;
    }
}

package cn.yangguang.letter;

import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A letter before it is sealed: a paper, what it decides, its template and what is known for its blanks.
 *
 * @param outcome what it decides, or null
 * @param law of the application
 * @param facts all of them, default words included
 */
public record LetterDraft(
        LetterType type, @Nullable ReplyOutcome outcome, LawProfile law, DocxTemplate template, Facts facts) {

    /** Everything that keeps it from being sealed, in words; empty when it is complete. */
    public List<MissingBlank> missing() {
        var required = RequiredContents.of(law, type, outcome);
        var text = template.text();
        var blanks = template.blanks();
        var missing = new ArrayList<MissingBlank>();
        var told = new LinkedHashSet<Blank>();
        for (var content : RequiredContents.missing(required, facts, text)) {
            missing.add(new MissingBlank(
                    content.what(), content.anyOf(), content.article(), MissingBlank.placeOf(content.anyOf())));
            told.addAll(content.anyOf());
        }
        for (var content : RequiredContents.withoutRoom(required, blanks, text))
            missing.add(
                    new MissingBlank(content.what(), content.anyOf(), content.article(), MissingBlank.Place.TEMPLATE));
        unfilled(told).forEach(missing::add);
        blanks.forEach(blank -> columns(blank, missing));
        return List.copyOf(missing);
    }

    /** Blanks the template does not call optional. */
    private List<MissingBlank> unfilled(Set<Blank> told) {
        return template.requiredBlanks().stream()
                .filter(blank -> !facts.has(blank) && !told.contains(blank))
                .map(blank -> new MissingBlank(blank.title(), List.of(blank), "", MissingBlank.placeOf(List.of(blank))))
                .toList();
    }

    private void columns(Blank list, List<MissingBlank> missing) {
        var entries = facts.list(list);
        for (int i = 0; i < entries.size(); i++)
            for (var column : empty(list, entries.get(i)))
                missing.add(new MissingBlank(
                        list.title() + "第" + (i + 1) + "项的" + column, List.of(list), "", MissingBlank.Place.FACTS));
    }

    private static Set<String> empty(Blank list, Map<String, String> entry) {
        return list.neededColumns().stream()
                .filter(column -> entry.getOrDefault(column, "").isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The filled file; blanks that are missing stay empty. */
    public byte[] docx() {
        return template.fill(facts, type.title());
    }
}

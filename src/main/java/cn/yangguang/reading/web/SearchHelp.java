package cn.yangguang.reading.web;

import cn.yangguang.reading.PublicMarks;
import cn.yangguang.reading.PublicSearch;
import cn.yangguang.reading.PublicSummary;
import cn.yangguang.search.SearchAnswer;
import cn.yangguang.search.SearchAnswer.Hit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a search was answered, for the page that shows it: marks, words around the hits, and what helps when there is
 * little or nothing.
 */
public record SearchHelp(String line, @Nullable SearchAnswer answer, Map<String, Hit> hits) {

    /** A list that nobody searched in. */
    static final SearchHelp NONE = new SearchHelp("", null, Map.of());

    /** @param attachment name of the file the words stand in, empty for the text itself */
    public record Excerpt(String attachment, List<PublicMarks.Piece> pieces) {}

    static SearchHelp of(String line, PublicSearch.Found found) {
        return new SearchHelp(line, found.answer(), found.hits());
    }

    /** The title cut at the hits; null when the index did not find this item. */
    @Nullable
    List<PublicMarks.Piece> title(PublicSummary item) {
        Hit hit = hits.get(item.indexNumber());
        return hit == null ? null : pieces(hit.title());
    }

    List<Excerpt> excerpts(PublicSummary item) {
        Hit hit = hits.get(item.indexNumber());
        return hit == null
                ? List.of()
                : hit.snippets().stream()
                        .map(snippet -> new Excerpt(
                                snippet.attachment() == null ? "" : snippet.attachment(), pieces(snippet.pieces())))
                        .toList();
    }

    private static List<PublicMarks.Piece> pieces(List<SearchAnswer.Piece> pieces) {
        return pieces.stream()
                .map(piece -> new PublicMarks.Piece(piece.text(), piece.hit()))
                .toList();
    }

    /** The words looked for instead of those typed; empty when they were the typed ones. */
    public String instead() {
        String instead = answer == null ? null : answer.instead();
        return instead == null ? "" : instead;
    }

    /** Whether nothing has all words and the nearest is shown. */
    public boolean nearest() {
        return answer != null && answer.way() == SearchAnswer.Way.NEAREST && answer.total() > 0;
    }

    /** How many have all words when others follow them, else 0. */
    public long whole() {
        return answer != null && answer.whole() > 0 && answer.total() > answer.whole() ? answer.whole() : 0;
    }

    /** The parts of a line of several words, each of which may find more. */
    public List<String> fewer() {
        List<String> words = Arrays.stream(line.split("[\\s\\p{Punct}，。、？！；：]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return words.size() > 1 ? words : List.of();
    }
}

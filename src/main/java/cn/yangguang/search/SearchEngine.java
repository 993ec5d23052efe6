package cn.yangguang.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index of published disclosures. One follower writes, everybody reads; readers see the last commit only.
 *
 * <p>What is written becomes visible and survives a killed program at {@link #commit} and not before, together with the
 * position in the log of changes that the writer gives. A writer that was killed starts again at {@link #position()}.
 */
public interface SearchEngine extends AutoCloseable {

    /** Puts the documents in, in the place of those with the same ids. */
    void replace(List<SearchDocument> documents);

    /** Takes the documents out; ids that are not there do no harm. */
    void remove(Collection<Long> disclosures);

    /** Makes everything written since the last commit visible and durable in one step. */
    void commit(String position);

    /** The position of the last commit; empty when there is no readable index and it must be built. */
    Optional<String> position();

    /** Number of documents of the last commit. */
    long size();

    /** Id and edition of every document of the last commit, to compare with the database. */
    Map<Long, Integer> held();

    /**
     * Starts an index anew, beside the present one, which goes on answering and taking changes. One at a time.
     *
     * @throws IllegalStateException when a rebuild is going on
     */
    Rebuild rebuild();

    SearchAnswer search(SearchQuestion question);

    /**
     * Which of these lines have the item among what has all their words: exactly the lines that find it when one searches by date.
     *
     * @param edition that the index must hold
     * @return empty when the index does not hold this edition (yet)
     */
    Optional<Set<String>> finding(long disclosure, int edition, Collection<String> lines);

    /**
     * What may be meant by the beginning of a line, also in pinyin.
     *
     * @param organ key of the organ whose items count, with those below it; null for all
     */
    List<Suggestion> suggest(String beginning, @Nullable String organ, int most);

    /** The items nearest to a longer text, such as the description in an application, the nearest first. */
    List<SearchAnswer.Hit> similar(String text, @Nullable String organ, int most);

    @Override
    void close();

    /** An index in the making. */
    interface Rebuild extends AutoCloseable {

        void add(List<SearchDocument> documents);

        /**
         * Puts the new index in the place of the old one.
         *
         * @param position in the log of changes, taken before the first document was read from the database
         */
        void finish(String position);

        /** Drops what was made, unless it was finished. */
        @Override
        void close();
    }
}

package cn.yangguang.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told of.
 *
 * @param organ key of an organ; null for the whole site
 * @param below whether the organ's lower units are meant as well
 * @param categories codes, any of which will do; none for all
 * @param words as typed, parted by blanks; none for everything
 * @param anyWord whether one of the words will do; else all must be there, as in a search
 */
public record Wish(
        @Nullable String organ, boolean below, List<String> categories, String words, boolean anyWord, Rhythm rhythm) {

    public Wish {
        categories = List.copyOf(categories);
        words = words.strip();
    }

    /** The searches that must find an item: each word by itself where one will do, else all in one line. */
    List<String> lines() {
        if (words.isEmpty()) {
            return List.of();
        }
        return anyWord ? Arrays.stream(words.split("[\\s\\p{Z}]+")).distinct().toList() : List.of(words);
    }

    /** Whether the words are satisfied by an item that these lines find. */
    boolean satisfied(Set<String> finding) {
        return words.isEmpty() || lines().stream().anyMatch(finding::contains);
    }
}

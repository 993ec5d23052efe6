package cn.yangguang.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a text at the words searched for, so that a page can mark them without touching HTML. */
public final class PublicMarks {

    /** A piece of the text, in its order. */
    public record Piece(String text, boolean hit) {}

    private PublicMarks() {}

    /** All pieces joined give the text again; upper and lower case are the same. */
    public static List<Piece> of(String text, List<String> words) {
        if (words.isEmpty() || text.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        Matcher matcher = Pattern.compile(
                        words.stream().map(Pattern::quote).collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece(text.substring(end, matcher.start()), false));
            }
            pieces.add(new Piece(matcher.group(), true));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return pieces;
    }
}

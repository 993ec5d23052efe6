package cn.yangguang.lucene;

import cn.yangguang.language.CommonWords;
import cn.yangguang.language.Numbers;
import cn.yangguang.language.Pinyin;
import cn.yangguang.language.Questions;
import cn.yangguang.language.Synonyms;
import cn.yangguang.language.Writing;
import cn.yangguang.lucene.Asked.Kind;
import cn.yangguang.lucene.Asked.Run;
import cn.yangguang.lucene.Asked.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** Understands a line: numbers first, then Chinese word by word, then what is written in letters. */
final class LineReading {

    private static final int MOST_UNITS = 24;
    private static final int MOST_INITIALS = 10;

    private final IndexReader index;
    private final Synonyms synonyms;
    private final Lexicon lexicon;
    private final List<Unit> units = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private boolean instead;

    LineReading(IndexReader index, Synonyms synonyms, Lexicon lexicon) {
        this.index = index;
        this.synonyms = synonyms;
        this.lexicon = lexicon;
    }

    Asked read(String line) throws IOException {
        String folded = Writing.fold(line).replaceAll("\\p{Cntrl}", " ");
        String matter = numbers(Questions.matter(folded));
        for (int i = 0; i < matter.length(); ) {
            int end = i;
            boolean han = Writing.han(matter.charAt(i));
            while (end < matter.length()
                    && (han ? Writing.han(matter.charAt(end)) : Writing.latin(matter.charAt(end)))) {
                end++;
            }
            if (han) {
                chinese(matter.substring(i, end));
            } else if (end > i) {
                end = letters(matter, i, end);
            }
            i = Math.max(end, i + 1);
        }
        List<Unit> kept = units.stream().distinct().limit(MOST_UNITS).toList();
        return new Asked(matter.strip(), kept, runs, instead);
    }

    private int frequency(String piece) throws IOException {
        return index.docFreq(new Term(Schema.ALL, piece));
    }

    private boolean occurs(String word) throws IOException {
        for (String piece : Bigrams.of(word)) {
            if (frequency(piece) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes the numbers that the index knows; the line without them. */
    private String numbers(String line) throws IOException {
        String left = line;
        Set<String> numbers = new LinkedHashSet<>(Numbers.documentNumbers(line));
        numbers.addAll(Numbers.indexNumbers(line));
        String bare = line.strip();
        if (!bare.contains(" ") && bare.chars().anyMatch(Character::isDigit)) {
            numbers.add(bare);
        }
        for (String number : numbers) {
            String known = known(Numbers.canonical(number));
            if (known != null && left.contains(number)) {
                units.add(new Unit(known, Kind.NUMBER, List.of(), true));
                String han = Writing.han(number.charAt(0)) ? number.replaceFirst("\\d.*", "") : "";
                String before = han.replaceAll("[^\\p{IsHan}]", "");
                int extra = Math.max(
                        0, before.length() - known.replaceFirst("\\d.*", "").length());
                left = left.replace(number, " " + number.substring(0, Math.min(extra, number.length())) + " ");
            }
        }
        return left;
    }

    /** The number or the longest end of it that the index knows: 关于 before a 文号 is no part of it. */
    private @Nullable String known(String canonical) throws IOException {
        List<String> forms = new ArrayList<>(List.of(canonical));
        forms.addAll(Numbers.tails(canonical));
        for (String form : forms) {
            if (!form.isEmpty()
                    && (index.docFreq(new Term(Schema.NUMBER, form)) > 0
                            || form.length() > 4 && index.docFreq(new Term(Schema.MENTIONED, form)) > 0)) {
                return form;
            }
        }
        return null;
    }

    private void chinese(String run) throws IOException {
        Boolean[] sure = new Boolean[run.length()];
        Arrays.fill(sure, false);
        int loose = 0;
        int at = 0;
        for (String part : Segments.of(run, synonyms, lexicon)) {
            boolean particle = part.length() == 1 && run.length() > 1 && CommonWords.particle(part.charAt(0));
            if (part.length() > 1 || particle) {
                loose(run, loose, at);
                loose = at + part.length();
                Arrays.fill(sure, at, loose, particle || occurs(part));
            }
            if (part.length() > 1) {
                units.add(word(part));
            }
            at += part.length();
        }
        loose(run, loose, at);
        runs.add(new Run(run, List.of(sure)));
    }

    /** Signs that make no known word are looked for side by side; a single one beside one of its neighbours. */
    private void loose(String run, int from, int to) {
        String text = run.substring(from, to);
        if (text.length() == 1 && run.length() > 1) {
            List<String> beside = new ArrayList<>();
            if (from > 0) {
                beside.add(run.substring(from - 1, to));
            }
            if (to < run.length()) {
                beside.add(run.substring(from, to + 1));
            }
            units.add(new Unit(beside.getFirst(), Kind.WORD, beside.subList(1, beside.size()), true));
        } else if (!text.isEmpty()) {
            units.add(new Unit(text, Kind.WORD, List.copyOf(synonyms.of(text)), true));
        }
    }

    private Unit word(String word) {
        return new Unit(word, Kind.WORD, List.copyOf(synonyms.of(word)), !CommonWords.contains(word));
    }

    /** Letters and digits; syllables typed apart are one word. Where the next word begins. */
    private int letters(String line, int from, int to) throws IOException {
        String word = line.substring(from, to);
        if (!Writing.all(word, LineReading::letter)) {
            units.add(word(word));
            return to;
        }
        int end = to;
        StringBuilder joined = new StringBuilder(word);
        boolean strange = frequency(word) == 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\'')) {
            int next = end + 1;
            while (next < line.length() && letter(line.charAt(next))) {
                next++;
            }
            String syllable = line.substring(end + 1, next);
            if (Pinyin.syllables(syllable).isEmpty()) {
                break;
            }
            strange |= frequency(syllable) == 0;
            joined.append(' ').append(syllable);
            end = next;
        }
        List<String> syllables = new ArrayList<>();
        for (String part : joined.toString().split(" ")) {
            List<String> some = Pinyin.syllables(part);
            syllables.addAll(some);
            if (some.isEmpty()) {
                syllables.clear();
                break;
            }
        }
        if (strange && syllables.size() > 1 && pinyin(syllables)) {
            return end;
        }
        units.add(latin(word));
        return to;
    }

    /** A known word that is read so and occurs, else the likeliest signs. */
    private @Nullable String written(List<String> syllables) throws IOException {
        for (String word : synonyms.sounding(syllables)) {
            if (occurs(word)) {
                return word;
            }
        }
        return lexicon.write(syllables);
    }

    private boolean pinyin(List<String> syllables) throws IOException {
        String guess = written(syllables);
        boolean sounds = Queries.occurs(index, Schema.SOUND, syllables);
        if (!sounds && guess == null) {
            return false;
        }
        List<String> others = new ArrayList<>();
        if (guess != null) {
            others.add(guess);
            others.addAll(synonyms.of(guess));
        }
        instead |= guess != null;
        units.add(new Unit(String.join(" ", syllables), Kind.PINYIN, others, true));
        return true;
    }

    /** A word in letters: as it is, as first letters of a title, or as the nearest word that occurs. */
    private Unit latin(String word) throws IOException {
        if (frequency(word) > 0) {
            return word(word);
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + Sounds.INITIALS <= word.length(); i++) {
            pairs.add(word.substring(i, i + Sounds.INITIALS));
        }
        if (word.length() <= MOST_INITIALS && Queries.occurs(index, Schema.INITIALS, pairs)) {
            return new Unit(word, Kind.INITIALS, List.of(), true);
        }
        String near = Queries.nearest(index, word);
        if (near != null) {
            instead = true;
            return word(near);
        }
        return word(word);
    }

    private static boolean letter(int sign) {
        return sign >= 'a' && sign <= 'z' || sign == 'ü';
    }
}

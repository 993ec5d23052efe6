package cn.yangguang.inspection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The random sample of an inspection, weighted, without putting back, and the same for everybody who has the seed and the population:
 * the scheme of Efraimidis and Spirakis (2006) with numbers from SHA-256. How to do it by hand is in {@code docs/inspection-sample.md}.
 *
 * <p>Each candidate gets {@code u}, which depends on the seed and its own id alone, so neither the order of the population nor the
 * other members move it. Their greatest {@code u^(1/w)} is the least {@code -ln(u)/w}, which is what is compared here.
 */
public final class Sampling {

    /** A seed has at most so many characters. */
    public static final int LONGEST_SEED = 200;

    private static final int BITS = 52;

    private record Keyed(Candidate candidate, double key, String digest) {}

    private static final Comparator<Keyed> ORDER = Comparator.comparingDouble(Keyed::key)
            .thenComparing(Keyed::digest)
            .thenComparing(keyed -> keyed.candidate().id());

    private Sampling() {}

    /** One line without control characters, not blank, at most {@link #LONGEST_SEED} characters. */
    public static boolean isSeed(String seed) {
        return !seed.isBlank()
                && seed.equals(seed.strip())
                && seed.length() <= LONGEST_SEED
                && seed.codePoints().noneMatch(Character::isISOControl);
    }

    /**
     * The sample, first drawn first; all of the population when it is not larger than the size.
     *
     * @param population ids are unique
     * @throws IllegalArgumentException when the seed is none, the size is negative or an id occurs twice
     */
    public static List<Drawn> draw(String seed, Collection<Candidate> population, int size) {
        if (!isSeed(seed) || size < 0) {
            throw new IllegalArgumentException("no seed or size");
        }
        if (population.stream().map(Candidate::id).distinct().count() != population.size()) {
            throw new IllegalArgumentException("an id occurs twice");
        }
        MessageDigest sha = sha256();
        List<Keyed> first = population.stream()
                .map(candidate -> keyed(sha, seed, candidate))
                .sorted(ORDER)
                .limit(size)
                .toList();
        return IntStream.range(0, first.size())
                .mapToObj(i ->
                        new Drawn(i + 1, first.get(i).candidate(), first.get(i).key()))
                .toList();
    }

    private static Keyed keyed(MessageDigest sha, String seed, Candidate candidate) {
        byte[] digest = sha.digest((seed + "\n" + candidate.id()).getBytes(StandardCharsets.UTF_8));
        double key = -StrictMath.log(uniform(digest)) / candidate.weight();
        return new Keyed(candidate, key, HexFormat.of().formatHex(digest));
    }

    /** The middle of one of 2^52 equal parts between 0 and 1; exact in a double, never 0, never 1. */
    static double uniform(byte[] digest) {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | digest[i] & 0xFF;
        }
        return ((bits >>> Long.SIZE - BITS) + 0.5) / (1L << BITS);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

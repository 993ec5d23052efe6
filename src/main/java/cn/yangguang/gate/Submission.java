package cn.yangguang.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an office is about to publish, or has published, as far as words and files go.
 *
 * @param organ key of the organ whose facts hold
 * @param lines the single fields: title, summary and so on
 * @param html the body
 * @param files in their order
 */
public record Submission(Subject subject, String organ, List<Line> lines, String html, List<Attached> files) {

    public Submission {
        lines = List.copyOf(lines);
        files = List.copyOf(files);
    }

    /** @param label in words for a person, such as 信息名称 */
    public record Line(String label, String text) {}

    /** @param hash content address in {@code files} */
    public record Attached(String name, String hash) {}

    Submission with(List<Attached> others) {
        return new Submission(subject, organ, lines, html, others);
    }

    /** The words first, then each file once. */
    List<Piece> pieces() {
        return Stream.concat(
                        Stream.of(words()),
                        files.stream().map(Attached::hash).distinct().map(hash -> new Piece(Piece.Kind.FILE, hash)))
                .toList();
    }

    /** All words, the names of the files among them; each with its length, so that no two submissions read the same. */
    Piece words() {
        MessageDigest digest = sha256();
        lines.forEach(line -> {
            add(digest, line.label());
            add(digest, line.text());
        });
        add(digest, html);
        files.forEach(file -> add(digest, file.name()));
        return new Piece(Piece.Kind.WORDS, HexFormat.of().formatHex(digest.digest()));
    }

    String nameOf(String hash) {
        return files.stream()
                .filter(file -> file.hash().equals(hash))
                .map(Attached::name)
                .findFirst()
                .orElse("");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}

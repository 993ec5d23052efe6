package cn.yangguang.gate;

import cn.yangguang.screening.OfficeFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Names the rules of today: a hash over the code and the data of {@code screening} and {@code dissection}. Nobody has to remember to
 * count it up; a program with other rules looks at everything once again. The cleaner is named the same way.
 */
@Component
class RuleVersion {

    private static final int LENGTH = 16;
    private static final String DISSECTION = "classpath*:cn/yangguang/dissection/**";

    private final String program = read(List.of("classpath*:cn/yangguang/screening/**", DISSECTION));
    private final String cleaner = read(List.of("classpath*:cn/yangguang/cleaning/**", DISSECTION));

    /** Names the way files are made anew today. */
    String cleaner() {
        return cleaner;
    }

    /** The rules together with what the office says of itself: with another telephone other numbers are findings. */
    String of(OfficeFacts facts) {
        MessageDigest digest = Submission.sha256();
        add(digest, program);
        new TreeSet<>(facts.names()).forEach(name -> add(digest, "n" + name));
        new TreeSet<>(facts.contacts()).forEach(contact -> add(digest, "c" + contact));
        facts.leaders().stream()
                .map(leader -> "l" + leader.name() + "|" + leader.title())
                .sorted()
                .forEach(leader -> add(digest, leader));
        return hex(digest);
    }

    private static String read(List<String> places) {
        MessageDigest digest = Submission.sha256();
        var resources = new PathMatchingResourcePatternResolver();
        try {
            for (String place : places) {
                Resource[] found = resources.getResources(place);
                Arrays.sort(found, Comparator.comparing(RuleVersion::address));
                for (Resource one : found) {
                    if (one.isReadable() && !address(one).contains("test-classes")) {
                        add(digest, one);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hex(digest);
    }

    private static void add(MessageDigest digest, Resource one) throws IOException {
        add(digest, String.valueOf(one.getFilename()));
        try (InputStream in = one.getInputStream()) {
            digest.update(in.readAllBytes());
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static String address(Resource one) {
        try {
            return one.getURL().toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}

package cn.yangguang.enclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Files that came with a form.
 *
 * @param files the good ones, kept
 * @param refused why others were not taken, in words
 */
public record SentFiles(List<Taken.Kept> files, List<String> refused) {

    /** None. */
    public static final SentFiles NONE = new SentFiles(List.of(), List.of());

    private static final int LONGEST_NAME = 200;

    public SentFiles {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    /** Makes every file of the field anew and keeps it; an empty field is no file. */
    public static SentFiles of(HttpServletRequest request, String field, Enclosures enclosures) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        List<Taken.Kept> kept = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : multipart == null ? List.<MultipartFile>of() : multipart.getFiles(field)) {
            if (file.isEmpty()) {
                continue;
            }
            switch (enclosures.take(name(file), bytes(file))) {
                case Taken.Kept good -> kept.add(good);
                case Taken.Refused(String why) -> refused.add(why);
            }
        }
        return new SentFiles(kept, refused);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceAll("[\\p{Cntrl}/\\\\]+", "_")
                .strip();
        String named = name.isEmpty() ? "照片.jpg" : name;
        return named.length() > LONGEST_NAME ? named.substring(named.length() - LONGEST_NAME) : named;
    }
}

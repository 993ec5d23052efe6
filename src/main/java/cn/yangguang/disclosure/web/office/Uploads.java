package cn.yangguang.disclosure.web.office;

import cn.yangguang.files.Contents;
import cn.yangguang.files.FileRefused;
import cn.yangguang.files.StoredFile;
import cn.yangguang.gate.Remade;
import cn.yangguang.gate.Remaking;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Files that came with a form. */
@Component
class Uploads {

    private static final int LONGEST_NAME = 500;

    private final Contents contents;
    private final Remaking remaking;

    Uploads(Contents contents, Remaking remaking) {
        this.contents = contents;
        this.remaking = remaking;
    }

    /** What became of one file: kept, or refused with a sentence. */
    sealed interface Kept {
        record Stored(String name, StoredFile file) implements Kept {}

        record Refused(String sentence) implements Kept {}
    }

    /** The files really chosen in this field. */
    static List<MultipartFile> chosen(HttpServletRequest request, String field) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null
                ? List.of()
                : multipart.getFiles(field).stream()
                        .filter(file -> !name(file).isEmpty() || !file.isEmpty())
                        .toList();
    }

    Kept keep(MultipartFile file) {
        try (InputStream in = file.getInputStream()) {
            return new Kept.Stored(name(file), contents.keep(in, name(file)));
        } catch (FileRefused refused) {
            return new Kept.Refused(String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the file and makes it anew at once: for what the public sees as soon as it is recorded. */
    Kept keepRebuilt(MultipartFile file, String organ) {
        return switch (keep(file)) {
            case Kept.Refused refused -> refused;
            case Kept.Stored(var name, var stored) ->
                switch (remaking.plain(organ, stored.hash())) {
                    case Remade.Refused(var reasons) -> new Kept.Refused("“" + name + "”：" + String.join("；", reasons));
                    case Remade.Made made ->
                        new Kept.Stored(
                                made.named(name),
                                contents.find(made.file().hash()).orElseThrow());
                };
        };
    }

    boolean isPicture(StoredFile file) {
        return contents.isImage(file);
    }

    static String name(MultipartFile file) {
        String sent = file.getOriginalFilename();
        String name = sent == null ? "" : Typed.line(sent);
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}

package cn.yangguang.application.web.office;

import cn.yangguang.application.Intake.NewPaper;
import cn.yangguang.application.PaperKind;
import cn.yangguang.files.FileRefused;
import cn.yangguang.files.FileTypes;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Files that came with a form, judged by their content and held in memory only: what is kept of them is sealed. */
final class NewPapers {

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 20;

    private final List<NewPaper> papers = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /** The good ones. */
    List<NewPaper> papers() {
        return List.copyOf(papers);
    }

    /** Why others are not taken, a sentence each. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** Takes the files chosen in this field, of this kind. */
    NewPapers take(HttpServletRequest request, String field, PaperKind kind) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            multipart.getFiles(field).stream()
                    .filter(file -> !name(file).isEmpty() || !file.isEmpty())
                    .forEach(file -> take(file, kind));
        }
        return this;
    }

    private void take(MultipartFile file, PaperKind kind) {
        try {
            byte[] content = file.getBytes();
            String name = name(file);
            String type = FileTypes.judge(content, name);
            if (papers.size() >= MOST) {
                refused.add("“" + name + "”没有保存：一次最多上传 " + MOST + " 个文件，其余的请用“备注”补传。");
            } else {
                papers.add(new NewPaper(kind, keptName(kind, name), type, content));
            }
        } catch (FileRefused why) {
            refused.add(String.valueOf(why.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Proofs and the applicant's own papers lose their names: people name such files after themselves and their numbers. */
    private String keptName(PaperKind kind, String name) {
        return switch (kind) {
            case IDENTITY, AUTHORITY, APPLICATION ->
                kind.title() + "-" + (papers.size() + 1) + name.substring(name.lastIndexOf('.'));
            default -> name;
        };
    }

    /** Without what a path or a cell could be made of. */
    private static String name(MultipartFile file) {
        String name = Typed.line(file.getOriginalFilename()).replaceAll("[/\\\\]", "_");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}

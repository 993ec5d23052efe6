package cn.yangguang.application.web.portal;

import cn.yangguang.application.Intake.NewPaper;
import cn.yangguang.application.PaperKind;
import cn.yangguang.page.FieldProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * The copies that come with an application: proof of identity, and with an agent the authority. What a file is, its first bytes tell;
 * its own name is not kept, since people name such files after themselves and their numbers.
 */
final class Proofs {

    /** Most files of one kind. */
    static final int MOST = 3;

    /** Largest file in bytes, and largest sum. */
    static final int LARGEST = 8 << 20;

    static final int LARGEST_SUM = 20 << 20;

    /** What a browser offers to choose. */
    static final String ACCEPTED = ".jpg,.jpeg,.png,.pdf,image/jpeg,image/png,application/pdf";

    private enum Type {
        JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
        PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
        PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

        private final String mediaType;
        private final String ending;
        private final byte[] beginning;

        Type(String mediaType, String ending, byte[] beginning) {
            this.mediaType = mediaType;
            this.ending = ending;
            this.beginning = beginning;
        }

        private boolean begins(byte[] content) {
            return content.length > beginning.length
                    && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
        }
    }

    private final List<NewPaper> papers = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private long sum;

    private Proofs() {}

    static Proofs of(HttpServletRequest request) {
        var proofs = new Proofs();
        proofs.read(request, "identity", PaperKind.IDENTITY);
        proofs.read(request, "authority", PaperKind.AUTHORITY);
        if (proofs.sum > LARGEST_SUM) {
            proofs.problem("identity", "LARGE_SUM", LARGEST_SUM >> 20);
        }
        return proofs;
    }

    /** What can be kept. */
    List<NewPaper> papers() {
        return List.copyOf(papers);
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    boolean has(PaperKind kind) {
        return papers.stream().anyMatch(paper -> paper.kind() == kind);
    }

    private void read(HttpServletRequest request, String field, PaperKind kind) {
        List<MultipartFile> chosen = chosen(request, field);
        if (chosen.size() > MOST) {
            problem(field, "TOO_MANY", MOST);
            return;
        }
        for (MultipartFile file : chosen) {
            sum += file.getSize();
            if (file.getSize() > LARGEST) {
                problem(field, "LARGE", LARGEST >> 20);
            } else {
                keep(field, kind, content(file));
            }
        }
    }

    private void keep(String field, PaperKind kind, byte[] content) {
        Arrays.stream(Type.values())
                .filter(type -> type.begins(content))
                .findFirst()
                .ifPresentOrElse(
                        type -> papers.add(new NewPaper(kind, name(kind, type), type.mediaType, content)),
                        () -> problem(field, content.length == 0 ? "EMPTY" : "TYPE"));
    }

    private String name(PaperKind kind, Type type) {
        long before = papers.stream().filter(paper -> paper.kind() == kind).count();
        return kind.title() + (before + 1) + "." + type.ending;
    }

    private void problem(String field, String code, Object... values) {
        problems.add(FieldProblem.of(field, "application.portal.file." + code, values));
    }

    private static List<MultipartFile> chosen(HttpServletRequest request, String field) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null
                ? List.of()
                : multipart.getFiles(field).stream()
                        .filter(file -> !file.isEmpty()
                                || file.getOriginalFilename() != null
                                        && !file.getOriginalFilename().isBlank())
                        .toList();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

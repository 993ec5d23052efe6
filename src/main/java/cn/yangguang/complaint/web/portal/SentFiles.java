package cn.yangguang.complaint.web.portal;

import cn.yangguang.complaint.NewComplaint;
import cn.yangguang.files.FileRefused;
import cn.yangguang.files.FileTypes;
import cn.yangguang.page.FieldProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * The files that come with an entry. What a file is, its content tells; its own name is not kept, since people name files after
 * themselves. They lie sealed and are never shown inside a page.
 */
public final class SentFiles {

    /** Most files. */
    public static final int MOST = 5;

    /** Largest file in bytes, and largest sum. */
    static final int LARGEST = 8 << 20;

    static final int LARGEST_SUM = 20 << 20;

    /** What a browser offers to choose. */
    public static final String ACCEPTED = ".jpg,.jpeg,.png,.pdf,.docx,.doc,.xlsx,.xls,.txt";

    private final List<NewComplaint.Paper> papers = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    private SentFiles() {}

    /** The files under the field {@code file}. */
    public static SentFiles of(HttpServletRequest request) {
        var sent = new SentFiles();
        List<MultipartFile> chosen = chosen(request);
        long sum = chosen.stream().mapToLong(MultipartFile::getSize).sum();
        if (chosen.size() > MOST) {
            sent.problem("TOO_MANY", MOST);
        } else if (sum > LARGEST_SUM) {
            sent.problem("LARGE_SUM", LARGEST_SUM >> 20);
        } else {
            chosen.forEach(sent::take);
        }
        return sent;
    }

    /** What can be kept. */
    public List<NewComplaint.Paper> papers() {
        return List.copyOf(papers);
    }

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    private void take(MultipartFile file) {
        if (file.getSize() > LARGEST) {
            problem("LARGE", LARGEST >> 20);
            return;
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            byte[] content = file.getBytes();
            String type = FileTypes.judge(content, name);
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            papers.add(new NewComplaint.Paper("附件" + (papers.size() + 1) + "." + ending, type, content));
        } catch (FileRefused refused) {
            problem("TYPE", papers.size() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void problem(String code, int value) {
        problems.add(FieldProblem.of("file", "complaint.file." + code, value));
    }

    private static List<MultipartFile> chosen(HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null
                ? List.of()
                : multipart.getFiles("file").stream()
                        .filter(file -> !file.isEmpty()
                                || file.getOriginalFilename() != null
                                        && !file.getOriginalFilename().isBlank())
                        .toList();
    }
}

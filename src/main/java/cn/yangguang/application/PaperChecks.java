package cn.yangguang.application;

import java.util.List;
import java.util.Optional;

/** Whether files can be kept with a case: how many, how large, and whether their names name files. */
final class PaperChecks {

    private static final int MOST = 20;
    private static final int LARGEST = 20 << 20;
    private static final int LONGEST_NAME = 200;

    private PaperChecks() {}

    /** The code of what is wrong with the first file that cannot be kept. */
    static Optional<String> of(List<Intake.NewPaper> papers) {
        return papers.size() > MOST
                ? Optional.of("TOO_MANY_PAPERS")
                : papers.stream().flatMap(paper -> of(paper).stream()).findFirst();
    }

    private static Optional<String> of(Intake.NewPaper paper) {
        String name = paper.name();
        boolean named = !PlainText.blank(name)
                && name.length() <= LONGEST_NAME
                && PlainText.line(name)
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == '\t');
        if (!named || !paper.mediaType().matches("[a-z]+/[a-z0-9.+-]{1,100}")) {
            return Optional.of("PAPER_NAME");
        }
        int size = paper.content().length;
        return size == 0 || size > LARGEST ? Optional.of("PAPER_SIZE") : Optional.empty();
    }
}

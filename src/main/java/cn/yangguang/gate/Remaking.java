package cn.yangguang.gate;

import cn.yangguang.cleaning.Masking;
import cn.yangguang.dissection.Contents;
import cn.yangguang.screening.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/**
 * Makes a stored file anew at once, with what was found masked on wish. It is always made of the file that was uploaded, with all masks
 * asked for so far, so that nothing is lost by doing it twice. Whoever asks must have asked before whether this person may change the version.
 */
@Service
public class Remaking {

    private static final String PERSON = "PD-";

    private final StoredFiles files;
    private final Offices offices;
    private final RemadeStore store;
    private final Rebuilding rebuilding;
    private final Examiner examiner;

    Remaking(StoredFiles files, Offices offices, RemadeStore store, Rebuilding rebuilding, Examiner examiner) {
        this.files = files;
        this.offices = offices;
        this.store = store;
        this.rebuilding = rebuilding;
        this.examiner = examiner;
    }

    /**
     * Takes its time, so never inside a transaction.
     *
     * @param file short hash of a file of the submission
     * @param code of the findings to be masked
     */
    public Remade mask(Submission submission, String file, String code) {
        Optional<Submission.Attached> meant = submission.files().stream()
                .filter(attached ->
                        new Piece(Piece.Kind.FILE, attached.hash()).shortHash().equals(file))
                .findFirst();
        if (meant.isEmpty() || !code.startsWith(PERSON)) {
            return new Remade.Refused(List.of("没有这个附件，请刷新页面"));
        }
        try {
            return masked(submission.organ(), meant.get().hash(), code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is published as soon as it is recorded, such as the photograph of a notice board. */
    public Remade plain(String organ, String hash) {
        try {
            return rebuilding.made(hash, organ, Masking.NONE, List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Remade masked(String organ, String hash, String code) throws IOException {
        Optional<Rebuild.Made> before = store.find(hash);
        String origin = before.map(Rebuild.Made::origin).orElse(hash);
        var codes = new TreeSet<>(before.map(Rebuild.Made::codes).orElse(List.of()));
        codes.add(code);
        Contents read = files.read(origin);
        List<Finding> found = examiner.examine(read, offices.of(organ).facts()).findings().stream()
                .filter(finding -> codes.contains(finding.code()))
                .toList();
        MaskedWords masks = new MaskedWords(read).with(found);
        if (!masks.refusals().isEmpty()) {
            return new Remade.Refused(masks.refusals().stream().limit(3).toList());
        }
        return masks.masking().isEmpty()
                ? new Remade.Refused(List.of("没有看得见、可以遮挡的内容；隐藏的内容在重新生成时已经去掉"))
                : rebuilding.made(
                        origin,
                        organ,
                        masks.masking(),
                        List.copyOf(codes),
                        found.stream().map(Noted::markOf).toList());
    }
}

package cn.yangguang.gate;

import cn.yangguang.cleaning.Cleaned;
import cn.yangguang.cleaning.ConfinedCleaner;
import cn.yangguang.cleaning.Masking;
import cn.yangguang.files.Contents;
import cn.yangguang.files.FileRefused;
import cn.yangguang.files.StoredFile;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.Screening;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Makes a stored file anew: what it hides goes, and on wish what was found is masked. The old file stays where it is; which file came of
 * which is kept. Whoever asks must have asked before whether this person may change the version.
 */
@Service
public class Remaking {

    private final StoredFiles files;
    private final ObjectProvider<Contents> contents;
    private final Offices offices;
    private final RemadeStore store;
    private final Clock clock;

    Remaking(StoredFiles files, ObjectProvider<Contents> contents, Offices offices, RemadeStore store, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.offices = offices;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param file short hash of a file of the submission
     * @param code of the findings to be masked, or empty: nothing is masked
     */
    public Remade remake(Submission submission, String file, String code) {
        Optional<Submission.Attached> meant = submission.files().stream()
                .filter(attached ->
                        new Piece(Piece.Kind.FILE, attached.hash()).shortHash().equals(file))
                .findFirst();
        Optional<StoredFile> stored =
                meant.flatMap(attached -> contents.getObject().find(attached.hash()));
        if (meant.isEmpty() || stored.isEmpty()) {
            return new Remade.Refused(List.of("没有这个附件，请刷新页面"));
        }
        try {
            return remade(submission.organ(), meant.get(), stored.get(), code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Remade remade(String organ, Submission.Attached meant, StoredFile stored, String code) throws IOException {
        Masking masking = Masking.NONE;
        if (!code.isEmpty()) {
            cn.yangguang.dissection.Contents read = files.read(stored.hash());
            List<Finding> found = Screening.of(offices.of(organ).facts(), LocalDate.now(clock)).screen(read).stream()
                    .filter(finding -> finding.code().equals(code))
                    .toList();
            MaskedWords masks = new MaskedWords(read).with(found);
            if (!masks.refusals().isEmpty()) {
                return new Remade.Refused(masks.refusals().stream().limit(3).toList());
            }
            masking = masks.masking();
            if (masking.isEmpty()) {
                return new Remade.Refused(List.of("没有看得见、可以遮挡的内容；隐藏的内容用“清理”去掉"));
            }
        }
        try (var cleaner = new ConfinedCleaner();
                InputStream in = contents.getObject().open(stored)) {
            return switch (cleaner.clean(in.readAllBytes(), masking)) {
                case Cleaned.Refused(Cleaned.Why why) -> new Remade.Refused(List.of(why.title()));
                case Cleaned.Rebuilt made -> kept(meant, made);
            };
        }
    }

    private Remade kept(Submission.Attached before, Cleaned.Rebuilt made) throws IOException {
        String name = renamed(before.name(), made.ending());
        try {
            StoredFile now = contents.getObject().keep(new ByteArrayInputStream(made.bytes()), name);
            store.remember(now.hash(), before.hash(), made.look().name(), clock.instant());
            return new Remade.Made(name, now.hash(), made.look());
        } catch (FileRefused refused) {
            return new Remade.Refused(List.of(String.valueOf(refused.getMessage())));
        }
    }

    /** Whether the file is one that was made anew here. */
    public boolean isRemade(String hash) {
        return store.origin(hash).isPresent();
    }

    private static String renamed(String name, String ending) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "." + ending;
    }
}

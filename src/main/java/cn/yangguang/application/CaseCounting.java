package cn.yangguang.application;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rows of {@code application.v_statistics} complete, and compares them with the steps. */
@Service
public class CaseCounting {

    /** A case by its number. */
    public record Numbered(String number, String organ) {}

    private final CaseCopies copies;
    private final Applications applications;
    private final CountedStore counted;

    CaseCounting(CaseCopies copies, Applications applications, CountedStore counted) {
        this.copies = copies;
        this.applications = applications;
        this.counted = counted;
    }

    /** Counts some of the cases that were received before there were such rows. @return how many, 0 when all are there */
    @Transactional
    public int catchUp() {
        return copies.catchUp();
    }

    /** The cases acted on since then whose copies were not what their steps say; how they are counted is put right. */
    @Transactional
    public List<Numbered> recount(Instant since) {
        List<Case> wrong = counted.actedOn(since).stream()
                .flatMap(id -> applications.find(id).stream())
                .filter(subject -> !copies.agree(subject))
                .toList();
        wrong.forEach(copies::count);
        return wrong.stream()
                .map(Case::registered)
                .map(registered -> new Numbered(registered.number(), registered.organ()))
                .toList();
    }
}

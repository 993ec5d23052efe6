package cn.yangguang.issuing;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.law.LetterType;
import cn.yangguang.letter.DocxTemplate;
import cn.yangguang.letter.DocxWriter;
import cn.yangguang.letter.OfficialDocument;
import cn.yangguang.letter.Papers;
import cn.yangguang.letter.TemplateCheck;
import cn.yangguang.letter.TemplateFault;
import cn.yangguang.organ.Organs;
import cn.yangguang.vault.Sha256;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of papers: an organ's own where it brought one, else the program's. */
@Service
public class Templates {
    /** The largest file that is taken, in bytes. */
    public static final int LIMIT = 5 << 20;

    private final TemplateStore store;
    private final LetterSettings settings;
    private final Organs organs;
    private final Journal journal;
    private final Clock clock;

    Templates(TemplateStore store, LetterSettings settings, Organs organs, Journal journal, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.organs = organs;
        this.journal = journal;
        this.clock = clock;
    }

    /** The organ's own that hold now. */
    @Transactional(readOnly = true)
    public List<OwnTemplate> own(String organ) {
        return store.current(organ);
    }

    /** The organ's own for this paper. */
    @Transactional(readOnly = true)
    public Optional<OwnTemplate> own(String organ, LetterType type) {
        return own(organ).stream().filter(own -> own.type() == type).findFirst();
    }

    /** The file that letters of this paper are made from. */
    @Transactional(readOnly = true)
    public byte[] file(String organ, LetterType type) {
        return own(organ, type)
                .flatMap(own -> store.file(own.id()))
                .orElseGet(() -> ours(organ, type, LocalDate.now(clock)));
    }

    /** The program's own file for this paper. */
    byte[] ours(String organ, LetterType type, LocalDate dated) {
        String name = organs.find(organ).map(known -> known.fullName()).orElse(organ);
        var likeness = new OfficialDocument.Signature(name, dated, true);
        return new DocxWriter(settings.of(organ).fontsOrStandard()).template(Papers.of(type), likeness);
    }

    /** The template for a letter of this day. */
    DocxTemplate template(String organ, LetterType type, LocalDate dated) {
        byte[] file = own(organ, type).flatMap(own -> store.file(own.id())).orElseGet(() -> ours(organ, type, dated));
        try {
            return DocxTemplate.read(file);
        } catch (IOException checkedWhenBrought) {
            throw new IllegalStateException(checkedWhenBrought);
        }
    }

    /** Takes an organ's own template; what is wrong with it is told, and then nothing changed. */
    @Transactional
    public List<TemplateFault> bring(String organ, LetterType type, byte[] file, String name, Actor actor) {
        if (file.length > LIMIT) {
            return List.of(new TemplateFault(TemplateFault.Kind.UNREADABLE, name));
        }
        List<TemplateFault> faults = TemplateCheck.faults(file, type);
        if (faults.isEmpty()) {
            String hash = Sha256.of(file);
            store.add(organ, type, file, hash, name, clock.instant(), actor.name());
            journal.record(actor, "issuing.template", "organ/" + organ, null, hash, type.code() + " " + name);
        }
        return faults;
    }

    /** Lets the program's own template hold again. */
    @Transactional
    public void restore(String organ, LetterType type, Actor actor) {
        own(organ, type).ifPresent(own -> {
            store.add(organ, type, null, null, "", clock.instant(), actor.name());
            journal.record(actor, "issuing.template-restored", "organ/" + organ, own.hash(), null, type.code());
        });
    }
}

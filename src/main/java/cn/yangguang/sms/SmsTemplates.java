package cn.yangguang.sms;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an organ words its messages. */
@Service
public class SmsTemplates {

    private final SmsTemplateStore store;
    private final Journal journal;
    private final Clock clock;

    SmsTemplates(SmsTemplateStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** The words for each use, the program's own where the organ has none. */
    @Transactional(readOnly = true)
    public Map<TemplateKind, String> of(String organ) {
        var words = new EnumMap<TemplateKind, String>(TemplateKind.class);
        for (TemplateKind kind : TemplateKind.values()) {
            words.put(kind, kind.usual());
        }
        words.putAll(store.of(organ));
        return words;
    }

    String words(String organ, TemplateKind kind) {
        return of(organ).getOrDefault(kind, kind.usual());
    }

    /** Words as they are typed; the program's own ones again when nothing is typed. @return what is wrong, or empty when it is kept */
    @Transactional
    public Optional<FieldProblem> keep(String organ, TemplateKind kind, String typed, Actor actor) {
        String words = typed.isBlank() ? kind.usual() : typed.strip();
        Optional<FieldProblem> problem = Composition.problem(words);
        if (problem.isEmpty() && !words.equals(words(organ, kind))) {
            store.put(organ, kind, words, clock.instant(), actor.name());
            journal.record(actor, "sms.template", "organ/" + organ, kind.title());
        }
        return problem;
    }
}

package cn.yangguang.harvest;

import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.Outcome;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Sources, what waits, and drafts made of it. */
@Service
public class Harvests {

    private static final int MOST = 300;
    private static final int LONGEST_NAME = 80;

    private final HarvestStore store;
    private final Harvesting harvesting;
    private final Disclosures disclosures;
    private final Journal journal;

    Harvests(HarvestStore store, Harvesting harvesting, Disclosures disclosures, Journal journal) {
        this.store = store;
        this.harvesting = harvesting;
        this.disclosures = disclosures;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<Source> of(String organ) {
        return store.of(organ);
    }

    @Transactional(readOnly = true)
    public List<Harvested> items(String organ) {
        return store.items(organ, MOST);
    }

    public boolean underWay(long source) {
        return harvesting.underWay(source);
    }

    /** Adds a source, or changes the one with this address. @return problems by field; empty when it is done */
    @Transactional
    public List<FieldProblem> put(Source source, Actor actor) {
        List<FieldProblem> problems = new ArrayList<>();
        if (source.name().isBlank() || source.name().length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("name", "harvest.problem.name", LONGEST_NAME));
        }
        if (!source.address().matches("https?://[^\\s/?#]+[^\\s]*")) {
            problems.add(FieldProblem.of("address", "harvest.problem.address"));
        }
        if (source.everyHours() < 1 || source.everyHours() > 720) {
            problems.add(FieldProblem.of("every", "harvest.problem.every"));
        }
        if (source.kind() == Source.Kind.JSON) {
            JsonMapping.problems(source.mapping())
                    .forEach(words -> problems.add(FieldProblem.of("mapping", "harvest.problem.mapping", words)));
        }
        if (problems.isEmpty()) {
            long id = store.put(source);
            journal.record(actor, "harvest.source-set", "source/" + id, source.organ() + " " + source.kind());
        }
        return problems;
    }

    /** Asks now; takes as long as the other side does. */
    public void ask(long source) {
        store.source(source).ifPresent(harvesting::ask);
    }

    /** What came of taking an item over: the draft, or the message key of the refusal, which is empty when it is done. */
    public record Taken(long disclosure, int edition, String refused) {}

    /** A draft of the organ with source, day and link of the item; it goes the usual way from there. */
    @Transactional
    public Taken take(long id, String organ, Person person, Actor actor, String origin) {
        Harvested item =
                store.lock(id).filter(one -> one.state() == Harvested.State.NEW).orElse(null);
        Optional<Source> source = item == null
                ? Optional.empty()
                : store.source(item.source()).filter(one -> one.organ().equals(organ));
        if (item == null || source.isEmpty()) {
            return new Taken(0, 0, "harvest.refused.state");
        }
        Outcome outcome = disclosures.create(source.get().organ(), content(item, source.get()), person, origin);
        if (outcome instanceof Outcome.Done(var edition, var stage)) {
            store.settle(id, Harvested.State.TAKEN, edition.disclosure());
            journal.record(actor, "harvest.taken", "item/" + id, item.link());
            return new Taken(edition.disclosure(), edition.number(), "");
        }
        return new Taken(0, 0, "harvest.refused.duty");
    }

    private static EditionContent content(Harvested item, Source source) {
        String day = item.publishedOn() == null ? "" : item.publishedOn() + " ";
        String body =
                item.body().isEmpty() ? "<p>" + HtmlUtils.htmlEscape(item.summary(), "UTF-8") + "</p>" : item.body();
        String from = "<p>（来源：" + HtmlUtils.htmlEscape(source.name() + " " + day + item.link(), "UTF-8") + "）</p>";
        EditionContent empty = EditionContent.EMPTY;
        return new EditionContent(
                item.title(),
                item.summary().replaceAll("<[^>]*>", "").strip(),
                body + from,
                empty.mode(),
                item.publishedOn(),
                "",
                null,
                null,
                null,
                "",
                "",
                "",
                source.name(),
                "",
                List.of(),
                List.of());
    }

    /** Not wanted. @return a message key, or empty when it is done */
    @Transactional
    public Optional<String> ignore(long id, String organ, Actor actor) {
        Optional<Harvested> item = store.lock(id)
                .filter(one -> one.state() == Harvested.State.NEW)
                .filter(one -> store.source(one.source())
                        .filter(s -> s.organ().equals(organ))
                        .isPresent());
        if (item.isEmpty()) {
            return Optional.of("harvest.refused.state");
        }
        store.settle(id, Harvested.State.IGNORED, null);
        journal.record(actor, "harvest.ignored", "item/" + id, item.get().link());
        return Optional.empty();
    }

    /** The organ whose source it came from. */
    @Transactional(readOnly = true)
    public Optional<String> organOf(long source) {
        return store.source(source).map(Source::organ);
    }
}

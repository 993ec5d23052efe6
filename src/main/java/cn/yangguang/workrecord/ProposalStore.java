package cn.yangguang.workrecord;

import cn.yangguang.workrecord.Proposal.Source;
import cn.yangguang.workrecord.Proposal.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalStore {

    private static final String ALL = """
            select p.id, p.organ, p.topic, p.why, p.evidence, p.source, p.category, p.matter,
                   s.action, s.reason, s.disclosure, s.on_day, s.person, s.person_name
              from workrecord.proposal p join workrecord.proposal_step s on s.proposal = p.id
            """;
    private static final String ORDER = " order by p.id, s.seq";

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(Proposal proposal, Step step) {}

    long insert(Proposal proposal) {
        return jdbc.sql("""
                        insert into workrecord.proposal (organ, topic, why, evidence, source, category, matter)
                        values (:organ, :topic, :why, :evidence, :source, :category, :matter) returning id
                        """)
                .param("organ", proposal.organ())
                .param("topic", proposal.topic())
                .param("why", proposal.why())
                .param("evidence", proposal.evidence())
                .param("source", proposal.source().name())
                .param("category", proposal.category())
                .param("matter", proposal.matter())
                .query(Long.class)
                .single();
    }

    /** Holds others back until the end of the transaction. */
    Optional<Proposal> lock(long id) {
        return jdbc.sql("select id from workrecord.proposal where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    void append(long proposal, int seq, Step step, Instant at) {
        jdbc.sql("""
                        insert into workrecord.proposal_step (proposal, seq, action, reason, disclosure, at, on_day, person, person_name)
                        values (:proposal, :seq, :action, :reason, :disclosure, :at, :on, :person, :name)
                        """)
                .param("proposal", proposal)
                .param("seq", seq)
                .param("action", step.action().name())
                .param("reason", step.reason())
                .param("disclosure", step.disclosure())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", step.on())
                .param("person", step.person())
                .param("name", step.name())
                .update();
    }

    Optional<Proposal> find(long id) {
        return folded(jdbc.sql(ALL + " where p.id = :id" + ORDER)
                        .param("id", id)
                        .query(ProposalStore::line)
                        .list())
                .stream()
                .findFirst();
    }

    List<Proposal> of(Collection<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : folded(jdbc.sql(ALL + " where p.organ in (:organs)" + ORDER)
                        .param("organs", organs)
                        .query(ProposalStore::line)
                        .list());
    }

    /** The figure of the rule that holds on the day. */
    int rule(String code, LocalDate on) {
        return jdbc.sql(
                        "select value from workrecord.rule where code = :code and valid_from <= :on order by valid_from desc limit 1")
                .param("code", code)
                .param("on", on)
                .query(Integer.class)
                .optional()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<Proposal> folded(List<Line> lines) {
        Map<Long, List<Line>> byId = lines.stream()
                .collect(Collectors.groupingBy(line -> line.proposal().id(), LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream().map(ProposalStore::withSteps).toList();
    }

    private static Proposal withSteps(List<Line> lines) {
        Proposal p = lines.getFirst().proposal();
        return new Proposal(
                p.id(),
                p.organ(),
                p.topic(),
                p.why(),
                p.evidence(),
                p.source(),
                p.category(),
                p.matter(),
                lines.stream().map(Line::step).toList());
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                new Proposal(
                        row.getLong("id"),
                        row.getString("organ"),
                        row.getString("topic"),
                        row.getString("why"),
                        row.getString("evidence"),
                        Source.valueOf(row.getString("source")),
                        row.getString("category"),
                        row.getObject("matter", Long.class),
                        List.of()),
                new Step(
                        ProposalAction.valueOf(row.getString("action")),
                        row.getString("reason"),
                        row.getObject("disclosure", Long.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("person", Long.class),
                        row.getString("person_name")));
    }
}

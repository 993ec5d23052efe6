package cn.yangguang.complaint;

import cn.yangguang.identity.Duty;
import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entries and their steps as rows. All words lie sealed. */
@Repository
class ComplaintStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final String COLUMNS = "id, number, kind_born, way, organ, receiver, item, came_at";

    private record Row(long entry, ComplaintStep step) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    ComplaintStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @return the id, or nothing when the form with this key was taken in before */
    Optional<Long> insert(String number, NewComplaint entry, String receiver, Marks marks, Instant now) {
        return jdbc.sql("""
                        insert into complaint.entry
                          (number, kind_born, way, organ, receiver, item, came_at, once, code_mark, alike, words, made_at, kind, keeper, stage)
                        values (:number, :kind, :way, :organ, :receiver, :item, :came, :once, :code, :alike, :words, :now, :kind, :receiver, 'RECEIVED')
                        on conflict (once) do nothing returning id
                        """)
                .param("number", number)
                .param("kind", entry.kind().name())
                .param("way", entry.way().name())
                .param("organ", entry.organ())
                .param("receiver", receiver)
                .param("item", entry.item())
                .param("came", entry.cameAt().atOffset(ZoneOffset.UTC))
                .param("once", marks.once())
                .param("code", marks.code())
                .param("alike", marks.alike())
                .param(
                        "words",
                        seal(
                                "words",
                                number,
                                JSON.writeValueAsString(new ComplaintWords(entry.words(), entry.concerned()))))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** What is stored in the place of key, query code and words. */
    record Marks(String once, String code, String alike) {}

    Optional<String> ofForm(String once) {
        return jdbc.sql("select number from complaint.entry where once = :once")
                .param("once", once)
                .query(String.class)
                .optional();
    }

    Optional<String> ofCode(String number, String mark) {
        return jdbc.sql("select number from complaint.entry where number = :number and code_mark = :mark")
                .param("number", number)
                .param("mark", mark)
                .query(String.class)
                .optional();
    }

    /** Takes the row lock under which an act happens. */
    Optional<Complaint.Registered> lock(String number) {
        return one(number, " for update");
    }

    Optional<Complaint.Registered> find(String number) {
        return one(number, "");
    }

    private Optional<Complaint.Registered> one(String number, String how) {
        return jdbc.sql("select " + COLUMNS + " from complaint.entry where number = :number" + how)
                .param("number", number)
                .query(ComplaintStore::registered)
                .optional();
    }

    void append(Complaint.Registered registered, ComplaintStep step) {
        ComplaintStage from = step.from();
        Duty duty = step.duty();
        jdbc.sql("""
                        insert into complaint.step (entry, seq, action, from_stage, to_stage, person, person_name, duty, at, on_day, sealed)
                        values (:entry, :seq, :action, :from, :to, :person, :name, :duty, :at, :on, :sealed)
                        """)
                .param("entry", registered.id())
                .param("seq", step.seq())
                .param("action", step.action().name())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("person", step.person())
                .param("name", step.personName())
                .param("duty", duty == null ? null : duty.name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("on", step.on())
                .param("sealed", seal("step", "" + registered.id(), json(step.particulars())))
                .update();
    }

    /** Writes the copies that lists need. */
    void keep(Complaint subject) {
        ComplaintStage stage = subject.stage();
        jdbc.sql("update complaint.entry set stage = :stage, keeper = :keeper, kind = :kind where id = :id")
                .param("stage", stage == null ? ComplaintStage.RECEIVED.name() : stage.name())
                .param("keeper", subject.keeper())
                .param("kind", subject.kind().name())
                .param("id", subject.registered().id())
                .update();
    }

    /** The steps of many entries at once. */
    Map<Long, List<ComplaintStep>> steps(Collection<Long> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select entry, seq, action, from_stage, to_stage, person, person_name, duty, at, on_day, sealed
                          from complaint.step where entry in (:ids) order by entry, seq
                        """).param("ids", entries).query(this::row).list().stream()
                .collect(Collectors.groupingBy(Row::entry, Collectors.mapping(Row::step, Collectors.toList())));
    }

    ComplaintWords words(String number) {
        byte[] sealed = jdbc.sql("select words from complaint.entry where number = :number")
                .param("number", number)
                .query(byte[].class)
                .single();
        return JSON.readValue(open("words", number, sealed), ComplaintWords.class);
    }

    void identify(Complaint.Registered registered, Sender sender) {
        jdbc.sql("insert into complaint.identity (entry, sealed) values (:entry, :sealed)")
                .param("entry", registered.id())
                .param("sealed", seal("identity", registered.number(), JSON.writeValueAsString(sender)))
                .update();
    }

    /** Nobody when the sender stayed anonymous. */
    Sender sender(Complaint.Registered registered) {
        return jdbc.sql("select sealed from complaint.identity where entry = :entry")
                .param("entry", registered.id())
                .query(byte[].class)
                .optional()
                .map(kept -> JSON.readValue(open("identity", registered.number(), kept), Sender.class))
                .orElse(Sender.NOBODY);
    }

    static Complaint.Registered registered(ResultSet row, int n) throws SQLException {
        return new Complaint.Registered(
                row.getLong("id"),
                row.getString("number"),
                EntryKind.valueOf(row.getString("kind_born")),
                ReceiptWay.valueOf(row.getString("way")),
                row.getString("organ"),
                row.getString("receiver"),
                row.getString("item"),
                row.getObject("came_at", OffsetDateTime.class).toInstant());
    }

    /** Sealed for its entry: moved to another one it does not open there. */
    private byte[] seal(String what, String of, String text) {
        return vault.sealText("complaint." + what + ":" + of, text);
    }

    private String open(String what, String of, byte[] sealed) {
        return vault.openText("complaint." + what + ":" + of, sealed);
    }

    private static String json(ComplaintParticulars given) {
        Map<String, String> details = new TreeMap<>();
        given.details().forEach((detail, text) -> details.put(detail.name(), text));
        return JSON.writeValueAsString(details);
    }

    private Row row(ResultSet row, int n) throws SQLException {
        Map<ComplaintDetail, String> details = new EnumMap<>(ComplaintDetail.class);
        JSON.readValue(open("step", row.getString("entry"), row.getBytes("sealed")), DETAILS)
                .forEach((name, text) -> details.put(ComplaintDetail.valueOf(name), text));
        String from = row.getString("from_stage");
        String duty = row.getString("duty");
        return new Row(
                row.getLong("entry"),
                new ComplaintStep(
                        row.getInt("seq"),
                        ComplaintAction.valueOf(row.getString("action")),
                        from == null ? null : ComplaintStage.valueOf(from),
                        ComplaintStage.valueOf(row.getString("to_stage")),
                        row.getObject("person", Long.class),
                        row.getString("person_name"),
                        duty == null ? null : Duty.valueOf(duty),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("on_day", LocalDate.class),
                        new ComplaintParticulars(details)));
    }
}

package cn.yangguang.appraisal;

import cn.yangguang.vault.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnswerStore {

    private final JdbcClient jdbc;
    private final Vault vault;

    AnswerStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * How a sheet came.
     *
     * @param batch of the paper it was keyed in with, or empty
     * @param keyedBy who keyed it in, or empty
     */
    record Came(SheetWay way, String voice, String place, String batch, String keyedBy, String once, Instant at) {}

    /** @return false when this voice has spoken already */
    boolean insert(long questionnaire, Answers answers, Came came) {
        var id = jdbc.sql("""
                        insert into appraisal.sheet (questionnaire, way, voice, place, batch, keyed_by, once, at)
                        values (:questionnaire, :way, :voice, :place, :batch, :keyed, :once, :at) on conflict do nothing returning id
                        """)
                .param("questionnaire", questionnaire)
                .param("way", came.way().name())
                .param("voice", came.voice())
                .param("place", came.place())
                .param("batch", came.batch())
                .param("keyed", came.keyedBy())
                .param("once", came.once())
                .param("at", came.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        id.ifPresent(sheet -> answers(sheet, answers));
        return id.isPresent();
    }

    private void answers(long sheet, Answers answers) {
        answers.chosen().forEach((question, chosen) -> {
            if (!chosen.isEmpty()) {
                answer(sheet, question, chosen.toArray(Integer[]::new), null);
            }
        });
        answers.words().forEach((question, words) -> {
            if (!words.isEmpty()) {
                answer(sheet, question, new Integer[0], vault.sealText("appraisal.words:" + sheet, words));
            }
        });
    }

    private void answer(long sheet, int question, Integer[] chosen, byte @org.jspecify.annotations.Nullable [] words) {
        jdbc.sql(
                        "insert into appraisal.answer (sheet, question, chosen, words) values (:sheet, :question, :chosen, :words)")
                .param("sheet", sheet)
                .param("question", question)
                .param("chosen", chosen)
                .param("words", words)
                .update();
    }

    boolean sent(String once) {
        return jdbc.sql("select exists (select from appraisal.sheet where once = :once)")
                .param("once", once)
                .query(Boolean.class)
                .single();
    }

    long from(long questionnaire, String place) {
        return jdbc.sql("""
                        select count(*) from appraisal.sheet where questionnaire = :questionnaire and place = :place and way = 'ONLINE'
                        """)
                .param("questionnaire", questionnaire)
                .param("place", place)
                .query(Long.class)
                .single();
    }

    void addCode(long questionnaire, String mark, String batch, Instant at) {
        jdbc.sql(
                        "insert into appraisal.code (questionnaire, mark, batch, printed_at) values (:questionnaire, :mark, :batch, :at)")
                .param("questionnaire", questionnaire)
                .param("mark", mark)
                .param("batch", batch)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean knowsCode(long questionnaire, String mark) {
        return jdbc.sql(
                        "select exists (select from appraisal.code where questionnaire = :questionnaire and mark = :mark)")
                .param("questionnaire", questionnaire)
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    List<AppraisalResults.Batch> batches(long questionnaire) {
        return jdbc.sql("""
                        select c.batch, count(*) as printed, count(s.id) as used
                          from appraisal.code c left join appraisal.sheet s on s.questionnaire = c.questionnaire and s.voice = c.mark
                         where c.questionnaire = :questionnaire group by c.batch order by min(c.printed_at), c.batch
                        """)
                .param("questionnaire", questionnaire)
                .query((row, n) ->
                        new AppraisalResults.Batch(row.getString("batch"), row.getLong("printed"), row.getLong("used")))
                .list();
    }

    /** Sheets by the way they came. */
    Map<SheetWay, Long> ways(long questionnaire) {
        return jdbc
                .sql(
                        "select way, count(*) as many from appraisal.sheet where questionnaire = :questionnaire group by way")
                .param("questionnaire", questionnaire)
                .query((row, n) -> Map.entry(SheetWay.valueOf(row.getString("way")), row.getLong("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** How often an option of a question was chosen. */
    record Chosen(long questionnaire, int question, int option, long many) {}

    List<Chosen> chosen(Collection<Long> questionnaires) {
        return questionnaires.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select s.questionnaire, a.question, o.option, count(*) as many
                          from appraisal.answer a join appraisal.sheet s on s.id = a.sheet cross join unnest(a.chosen) as o (option)
                         where s.questionnaire in (:ids) group by s.questionnaire, a.question, o.option
                        """)
                        .param("ids", questionnaires)
                        .query((row, n) -> new Chosen(
                                row.getLong("questionnaire"),
                                row.getInt("question"),
                                row.getInt("option"),
                                row.getLong("many")))
                        .list();
    }

    /** What was written, by question, the oldest first. */
    Map<Integer, List<String>> words(long questionnaire) {
        return jdbc
                .sql("""
                        select a.sheet, a.question, a.words from appraisal.answer a join appraisal.sheet s on s.id = a.sheet
                         where s.questionnaire = :questionnaire and a.words is not null order by a.question, a.sheet
                        """)
                .param("questionnaire", questionnaire)
                .query((row, n) -> Map.entry(
                        row.getInt("question"),
                        vault.openText("appraisal.words:" + row.getLong("sheet"), row.getBytes("words"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}

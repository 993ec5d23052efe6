package cn.yangguang.gate;

import cn.yangguang.cleaning.Cleaned.Look;
import cn.yangguang.dissection.TraceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which file was made of which. Rows are only ever added. */
@Repository
class RemadeStore {

    private final JdbcClient jdbc;

    RemadeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file that is its own result keeps its first origin.
     *
     * @param marks of the findings that are masked in the new file
     */
    void remember(Rebuild.Made made, Collection<String> marks, Instant at) {
        jdbc.sql("""
                        insert into gate.remade (hash, origin, look, dropped, codes, marks, made_at)
                        values (:hash, :origin, :look, :dropped, :codes, :marks, :at) on conflict (hash) do nothing
                        """)
                .param("hash", made.hash())
                .param("origin", made.origin())
                .param("look", made.look().name())
                .param("dropped", made.dropped().stream().map(TraceKind::name).toArray(String[]::new))
                .param("codes", made.codes().toArray(String[]::new))
                .param("marks", marks.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Rebuild.Made> find(String hash) {
        return Optional.ofNullable(find(List.of(hash)).get(hash));
    }

    /** Those of these files that were made here, by their hash. */
    Map<String, Rebuild.Made> find(Collection<String> hashes) {
        Map<String, Rebuild.Made> found = new HashMap<>();
        jdbc.sql("select hash, origin, look, dropped, codes from gate.remade where hash in (:hashes)")
                .param("hashes", hashes)
                .query(row -> {
                    found.put(row.getString("hash"), made(row));
                });
        return found;
    }

    /** Marks of the findings masked in the file. */
    Set<String> marks(String hash) {
        return jdbc.sql("select marks from gate.remade where hash = :hash")
                .param("hash", hash)
                .query((row, n) -> Set.of((String[]) row.getArray("marks").getArray()))
                .optional()
                .orElse(Set.of());
    }

    /** The uploaded files of which this one was made; more than one when they show the same. */
    List<String> origins(String hash) {
        return jdbc.sql(
                        "select origin from gate.remade where hash = :hash union select origin from gate.rebuild where hash = :hash")
                .param("hash", hash)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** The uploaded file, every file made of it, and the files of which the same was made. */
    List<String> family(String origin) {
        return jdbc.sql("""
                        with made as (select hash from gate.remade where origin = :origin
                                      union select hash from gate.rebuild where origin = :origin and hash is not null)
                        select :origin union select hash from made union select r.origin from gate.rebuild r join made m on m.hash = r.hash
                        """)
                .param("origin", origin)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Files published that nobody made anew: from before that was asked for. */
    int publishedAsUploaded(Collection<String> organs) {
        return organs.isEmpty()
                ? 0
                : jdbc.sql("""
                        select count(distinct hash) from gate.standing s, unnest(s.pieces[2:]) as p (hash)
                         where s.organ in (:organs) and s.phase = 'PUBLISHED' and not exists (select from gate.remade r where r.hash = p.hash)
                        """).param("organs", organs).query(Integer.class).single();
    }

    private static Rebuild.Made made(ResultSet row) throws SQLException {
        return new Rebuild.Made(
                row.getString("hash"),
                row.getString("origin"),
                Look.valueOf(row.getString("look")),
                Arrays.stream((String[]) row.getArray("dropped").getArray())
                        .map(TraceKind::valueOf)
                        .toList(),
                List.of((String[]) row.getArray("codes").getArray()));
    }
}

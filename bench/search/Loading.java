package search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/** Fills an empty database with a county of items, row by row past the rules: for measuring only. */
final class Loading {

    private static final int BATCH = 1_000;

    private final DataSource source;

    Loading(DataSource source) {
        this.source = source;
    }

    int present() throws SQLException {
        try (Connection connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from disclosure.disclosure")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    void load(List<TownshipTexts.Item> items) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            organs(connection);
            for (int from = 0; from < items.size(); from += BATCH) {
                batch(connection, from, items.subList(from, Math.min(items.size(), from + BATCH)));
                connection.commit();
                System.err.printf("\r造数据 %d/%d", Math.min(items.size(), from + BATCH), items.size());
            }
            System.err.println();
            connection.createStatement().execute("analyze");
            connection.commit();
        }
    }

    private static void organs(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into organ.organ (key, name, full_name, level, parent, active) values (?, ?, ?, ?, ?, true)")) {
            organ(insert, "county", "演示县", "演示县人民政府", "COUNTY", null);
            for (int town = 0; town < TownshipTexts.TOWNS; town++) {
                String name = TownshipTexts.town(town);
                organ(insert, "town" + town, name, "演示县" + name + "人民政府", "TOWNSHIP", "county");
                for (int village = 0; village < TownshipTexts.VILLAGES; village++) {
                    String place = TownshipTexts.village(town, village);
                    organ(insert, "v" + town + "-" + village, place, name + place + "村民委员会", "VILLAGE", "town" + town);
                }
            }
            insert.executeBatch();
        }
    }

    private static void organ(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private static void batch(Connection connection, int from, List<TownshipTexts.Item> items) throws Exception {
        long[] ids = disclosures(connection, from, items);
        try (PreparedStatement edition = connection.prepareStatement("""
                        insert into disclosure.edition (disclosure, number, stage, title, body, mode, formation_date, document_number, category,
                               published_at, content_hash)
                        values (?, 1, 'PUBLISHED', ?, ?, 'PROACTIVE', ?, ?, (array['B01','B02','B03','B04','B05','B06','B07','B08','B09','B10','B11',
                               'B12','B13','B14','B15','T01','T02','T03','T04','T05','T06','T07','T08'])[?], (? + time '09:00') at time zone 'Asia/Shanghai', 'bench')
                        """);
                PreparedStatement delivery = connection.prepareStatement("""
                        insert into disclosure.delivery (disclosure, edition, channel, posted_on, recorded_at, person_name)
                        values (?, 1, ?, ?, now(), '演示')
                        """)) {
            for (int i = 0; i < items.size(); i++) {
                TownshipTexts.Item item = items.get(i);
                organ(
                        edition,
                        ids[i],
                        item.title(),
                        "<p>" + item.body().strip().replace("\n", "</p>\n<p>") + "</p>",
                        item.day().minusDays(3),
                        item.number(),
                        item.category() + 1,
                        item.day());
                organ(delivery, ids[i], i % 5 == 0 ? "village-board" : "platform", item.day());
            }
            edition.executeBatch();
            delivery.executeBatch();
        }
        attachments(connection, ids, items);
    }

    private static long[] disclosures(Connection connection, int from, List<TownshipTexts.Item> items) throws SQLException {
        String[] organs = items.stream().map(i -> "v" + i.town() + "-" + i.village()).toArray(String[]::new);
        String[] numbers = new String[items.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = SearchSpeed.indexNumber(from + i + 1);
        }
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement("""
                        insert into disclosure.disclosure (organ, index_number, created_at)
                        select o, n, now() from unnest(?, ?) with ordinality as t(o, n, at) order by at returning id
                        """)) {
            insert.setArray(1, connection.createArrayOf("text", organs));
            insert.setArray(2, connection.createArrayOf("text", numbers));
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    /** Files that need not exist: their words are known already. */
    private static void attachments(Connection connection, long[] ids, List<TownshipTexts.Item> items) throws Exception {
        try (PreparedStatement content = connection.prepareStatement(
                        "insert into files.content (hash, size, media_type, extension, stored_at) values (?, 1, 'text/plain', 'txt', now()) on conflict do nothing");
                PreparedStatement attachment = connection.prepareStatement(
                        "insert into disclosure.attachment (disclosure, edition, position, name, hash) values (?, 1, 1, ?, ?)");
                PreparedStatement words = connection.prepareStatement(
                        "insert into text.file_text (hash, text, cut, read_at) values (?, ?, false, now()) on conflict do nothing")) {
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).attachment().isEmpty()) {
                    String text = items.get(i).attachment();
                    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((ids[i] + text).getBytes(StandardCharsets.UTF_8)));
                    organ(content, hash);
                    organ(attachment, ids[i], "附件.txt", hash);
                    organ(words, hash, text);
                }
            }
            content.executeBatch();
            attachment.executeBatch();
            words.executeBatch();
        }
    }
}

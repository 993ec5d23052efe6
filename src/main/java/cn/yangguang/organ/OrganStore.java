package cn.yangguang.organ;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organs themselves; their groups and rules are in {@link OrganAnnexStore}. */
@Repository
class OrganStore {

    private static final String COLUMNS = """
            key, name, full_name, level, parent, division_code, organisation_code, active, disclosure_office, address, postcode,
            office_hours, telephone, fax, email, report_telephone, document_prefix, guide_note""";

    private static final String BY_LEVEL = """
             order by array_position(array['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'], level), division_code, key
            """;

    private final JdbcClient jdbc;

    OrganStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the tree still until the transaction ends: places are asked and written without a change in between. */
    void lockTree() {
        jdbc.sql("lock table organ.organ in share row exclusive mode").update();
    }

    Optional<Organ> find(String key) {
        return jdbc.sql("select " + COLUMNS + " from organ.organ where key = :key")
                .param("key", key)
                .query(OrganStore::organ)
                .optional();
    }

    Optional<Organ> findByDivision(String code) {
        return jdbc.sql("select " + COLUMNS + " from organ.organ where division_code = :code")
                .param("code", code)
                .query(OrganStore::organ)
                .optional();
    }

    Optional<Organ> findByOrganisationCode(String code) {
        return jdbc.sql("select " + COLUMNS + " from organ.organ where organisation_code = :code")
                .param("code", code)
                .query(OrganStore::organ)
                .optional();
    }

    List<Organ> active() {
        return jdbc.sql("select " + COLUMNS + " from organ.organ where active" + BY_LEVEL)
                .query(OrganStore::organ)
                .list();
    }

    List<Organ> activeHeads() {
        return jdbc.sql("select " + COLUMNS + """
                         from organ.organ o
                        where active and not exists (
                          with recursive above as (
                            select a.key, a.parent, a.active from organ.organ a where a.key = o.parent
                            union
                            select a.key, a.parent, a.active from organ.organ a join above b on a.key = b.parent)
                          select from above where above.active)
                        """ + BY_LEVEL)
                .query(OrganStore::organ)
                .list();
    }

    List<Organ> activeBelow(String key) {
        return jdbc.sql("select " + COLUMNS
                        + " from organ.organ where active and key <> :key and key in (select organ.below(:key))"
                        + BY_LEVEL)
                .param("key", key)
                .query(OrganStore::organ)
                .list();
    }

    List<Organ> children(String key) {
        return jdbc.sql("select " + COLUMNS + " from organ.organ where parent = :key order by division_code, key")
                .param("key", key)
                .query(OrganStore::organ)
                .list();
    }

    List<Organ> tops() {
        return jdbc.sql("select " + COLUMNS + " from organ.organ where parent is null order by division_code, key")
                .query(OrganStore::organ)
                .list();
    }

    /** All organs, at most so many. */
    List<Organ> all(int most) {
        return jdbc.sql("select " + COLUMNS + " from organ.organ order by division_code, key limit :most")
                .param("most", most)
                .query(OrganStore::organ)
                .list();
    }

    List<Organ> meant(String words, int most) {
        return jdbc.sql("select " + COLUMNS + """
                         from organ.organ
                        where key = :words or division_code = :words or strpos(name, :words) > 0 or strpos(full_name, :words) > 0
                        order by key = :words or division_code is not distinct from :words desc,
                                 name = :words or full_name = :words desc, division_code, key
                        limit :most
                        """)
                .param("words", words)
                .param("most", most)
                .query(OrganStore::organ)
                .list();
    }

    List<Organ> pathOf(String key) {
        return jdbc.sql("""
                        with recursive path as (
                          select o.*, 0 as distance from organ.organ o where o.key = :key
                          union all
                          select o.*, p.distance + 1 from organ.organ o join path p on o.key = p.parent where p.distance < 10)
                        select %s from path order by distance desc
                        """.formatted(COLUMNS))
                .param("key", key)
                .query(OrganStore::organ)
                .list();
    }

    void insert(Organ organ) {
        var insert = jdbc.sql("""
                insert into organ.organ (key, name, full_name, level, parent, division_code, organisation_code, active, disclosure_office,
                       address, postcode, office_hours, telephone, fax, email, report_telephone, document_prefix, guide_note)
                values (:key, :name, :fullName, :level, :parent, :divisionCode, :organisationCode, :active, :disclosureOffice,
                       :address, :postcode, :officeHours, :telephone, :fax, :email, :reportTelephone, :documentPrefix, :guideNote)
                """);
        place(insert, organ)
                .param("active", organ.active())
                .params(organ.facts().byName())
                .update();
    }

    void updatePlace(Organ organ) {
        place(jdbc.sql("""
                        update organ.organ
                           set name = :name, full_name = :fullName, level = :level, parent = :parent, division_code = :divisionCode,
                               organisation_code = :organisationCode
                         where key = :key
                        """), organ).update();
    }

    void updateFacts(String key, OrganFacts facts) {
        jdbc.sql("""
                        update organ.organ
                           set disclosure_office = :disclosureOffice, address = :address, postcode = :postcode, office_hours = :officeHours,
                               telephone = :telephone, fax = :fax, email = :email, report_telephone = :reportTelephone,
                               document_prefix = :documentPrefix, guide_note = :guideNote
                         where key = :key
                        """).params(facts.byName()).param("key", key).update();
    }

    void updateActive(String key, boolean active) {
        jdbc.sql("update organ.organ set active = :active where key = :key")
                .param("active", active)
                .param("key", key)
                .update();
    }

    private static JdbcClient.StatementSpec place(JdbcClient.StatementSpec statement, Organ organ) {
        return statement
                .param("key", organ.key())
                .param("name", organ.name())
                .param("fullName", organ.fullName())
                .param("level", organ.level().name())
                .param("parent", organ.parent())
                .param("divisionCode", organ.divisionCode())
                .param("organisationCode", organ.organisationCode());
    }

    private static Organ organ(ResultSet row, int index) throws SQLException {
        return new Organ(
                row.getString("key"),
                row.getString("name"),
                row.getString("full_name"),
                OrganLevel.valueOf(row.getString("level")),
                row.getString("parent"),
                row.getString("division_code"),
                row.getString("organisation_code"),
                row.getBoolean("active"),
                facts(row));
    }

    private static OrganFacts facts(ResultSet row) throws SQLException {
        return new OrganFacts(
                row.getString("disclosure_office"),
                row.getString("address"),
                row.getString("postcode"),
                row.getString("office_hours"),
                row.getString("telephone"),
                row.getString("fax"),
                row.getString("email"),
                row.getString("report_telephone"),
                row.getString("document_prefix"),
                row.getString("guide_note"));
    }
}

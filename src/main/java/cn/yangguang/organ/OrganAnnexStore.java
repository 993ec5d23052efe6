package cn.yangguang.organ;

import cn.yangguang.organ.WorkingGroup.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The working groups and the rules of organs. Both are replaced as a whole. */
@Repository
class OrganAnnexStore {

    private final JdbcClient jdbc;

    OrganAnnexStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkingGroup> group(String organ, Kind kind) {
        return jdbc.sql("select name from organ.working_group where organ = :organ and kind = :kind")
                .param("organ", organ)
                .param("kind", kind.name())
                .query(String.class)
                .optional()
                .map(name -> new WorkingGroup(kind, name, members(organ, kind)));
    }

    /** The groups of all organs by their organ, the 领导小组 first; of organs that have any. */
    Map<String, List<WorkingGroup>> groups() {
        Map<String, Map<Kind, WorkingGroup>> found = new HashMap<>();
        jdbc.sql("""
                        select g.organ, g.kind, g.name, m.rank, m.person_name, m.office, m.duty
                          from organ.working_group g
                          left join organ.group_member m on m.working_group = g.id
                         order by g.id, m.position
                        """).query(row -> {
            Kind kind = Kind.valueOf(row.getString("kind"));
            String name = row.getString("name");
            List<GroupMember> one = row.getString("rank") == null ? List.of() : List.of(member(row, 0));
            found.computeIfAbsent(row.getString("organ"), organ -> new EnumMap<>(Kind.class))
                    .merge(kind, new WorkingGroup(kind, name, one), WorkingGroup::and);
        });
        Map<String, List<WorkingGroup>> groups = new HashMap<>();
        found.forEach((organ, kinds) -> groups.put(organ, List.copyOf(kinds.values())));
        return groups;
    }

    private List<GroupMember> members(String organ, Kind kind) {
        return jdbc.sql("""
                        select m.rank, m.person_name, m.office, m.duty
                          from organ.group_member m
                          join organ.working_group g on g.id = m.working_group
                         where g.organ = :organ and g.kind = :kind
                         order by m.position
                        """)
                .param("organ", organ)
                .param("kind", kind.name())
                .query(OrganAnnexStore::member)
                .list();
    }

    private static GroupMember member(ResultSet row, int index) throws SQLException {
        return new GroupMember(
                GroupMember.Rank.valueOf(row.getString("rank")),
                row.getString("person_name"),
                row.getString("office"),
                row.getString("duty"));
    }

    void replaceGroup(String organ, WorkingGroup group) {
        long id = jdbc.sql("""
                        insert into organ.working_group (organ, kind, name) values (:organ, :kind, :name)
                        on conflict (organ, kind) do update set name = excluded.name
                        returning id
                        """)
                .param("organ", organ)
                .param("kind", group.kind().name())
                .param("name", group.name())
                .query(Long.class)
                .single();
        jdbc.sql("delete from organ.group_member where working_group = :id")
                .param("id", id)
                .update();
        for (int i = 0; i < group.members().size(); i++) {
            insert(id, i + 1, group.members().get(i));
        }
    }

    private void insert(long group, int position, GroupMember member) {
        jdbc.sql("""
                        insert into organ.group_member (working_group, position, rank, person_name, office, duty)
                        values (:group, :position, :rank, :person, :office, :duty)
                        """)
                .param("group", group)
                .param("position", position)
                .param("rank", member.rank().name())
                .param("person", member.personName())
                .param("office", member.office())
                .param("duty", member.duty())
                .update();
    }

    List<RuleDocument> documents(String organ) {
        return jdbc.sql("select title, body from organ.rule_document where organ = :organ order by position")
                .param("organ", organ)
                .query((row, index) -> new RuleDocument(row.getString("title"), row.getString("body")))
                .list();
    }

    void replaceDocuments(String organ, List<RuleDocument> documents) {
        jdbc.sql("delete from organ.rule_document where organ = :organ")
                .param("organ", organ)
                .update();
        for (int i = 0; i < documents.size(); i++) {
            jdbc.sql(
                            "insert into organ.rule_document (organ, position, title, body) values (:organ, :position, :title, :body)")
                    .param("organ", organ)
                    .param("position", i + 1)
                    .param("title", documents.get(i).title())
                    .param("body", documents.get(i).body())
                    .update();
        }
    }
}

package cn.yangguang.organ;

import java.util.List;
import java.util.stream.Stream;

/**
 * A working group of an organ for disclosure; an organ has at most one of each kind.
 *
 * @param name its full name, such as 临河镇政务信息公开工作领导小组
 * @param members in the order in which they are listed
 */
public record WorkingGroup(Kind kind, String name, List<GroupMember> members) {

    public WorkingGroup {
        members = List.copyOf(members);
    }

    /** The same group with the other's members behind its own. */
    WorkingGroup and(WorkingGroup other) {
        return new WorkingGroup(
                kind,
                name,
                Stream.concat(members.stream(), other.members.stream()).toList());
    }

    /** What the group is for. */
    public enum Kind {
        /** 领导小组: answers for disclosure as a whole. */
        LEADING("领导小组"),
        /** 督查领导小组: inspects the organ and its villages. */
        INSPECTION("督查领导小组"),
        /** 民主理财小组 of a village: checks its money before publication. */
        FINANCE("民主理财小组");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}

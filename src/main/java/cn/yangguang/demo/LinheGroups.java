package cn.yangguang.demo;

import cn.yangguang.organ.GroupMember;
import cn.yangguang.organ.GroupMember.Rank;
import cn.yangguang.organ.WorkingGroup;
import cn.yangguang.organ.WorkingGroup.Kind;
import java.util.ArrayList;
import java.util.List;

/** The two groups as the 2016 report names them: offices, no persons. */
final class LinheGroups {

    static final WorkingGroup LEADING = new WorkingGroup(Kind.LEADING, "临河镇政务信息公开工作领导小组", leading());

    static final WorkingGroup INSPECTION = new WorkingGroup(
            Kind.INSPECTION,
            "临河镇信息公开工作督查领导小组",
            List.of(seat(Rank.HEAD, "镇纪委书记", "负责督查工作"), seat(Rank.MEMBER, "镇纪委委员", "对镇、村两级的政务、村务、财务公开工作进行督促检查")));

    private LinheGroups() {}

    private static List<GroupMember> leading() {
        List<GroupMember> members = new ArrayList<>();
        members.add(seat(Rank.HEAD, "镇长", "全面负责政务信息公开工作"));
        members.add(seat(Rank.DEPUTY, "分管领导", "组织协调、审核签发"));
        for (String office : List.of("党政办", "财经所", "农业服务中心", "民生服务中心", "综治服务中心")) {
            members.add(seat(Rank.MEMBER, office + "负责人", "本站所信息的收集、自查和报送"));
        }
        return members;
    }

    private static GroupMember seat(Rank rank, String office, String duty) {
        return new GroupMember(rank, "演示成员", office, duty);
    }
}

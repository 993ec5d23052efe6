package cn.yangguang.office.web;

import cn.yangguang.application.CaseWork;
import cn.yangguang.gate.GateWork;
import cn.yangguang.rollup.ReportWork;
import cn.yangguang.village.VillageWork;
import org.springframework.stereotype.Component;

/** What waits besides the drafts: cases, yearly reports, findings of the gate, villages. Each module counts its own. */
@Component
record OtherWork(CaseWork cases, ReportWork reports, GateWork gate, VillageWork villages) {}

package cn.yangguang.office.web;

import cn.yangguang.application.CaseWork;
import cn.yangguang.appraisal.AppraisalWork;
import cn.yangguang.assessment.AssessmentWork;
import cn.yangguang.complaint.ComplaintWork;
import cn.yangguang.directive.DirectiveWork;
import cn.yangguang.gate.GateWork;
import cn.yangguang.inspection.InspectionWork;
import cn.yangguang.objection.ObjectionWork;
import cn.yangguang.obligation.ObligationWork;
import cn.yangguang.oversight.UnitRecords;
import cn.yangguang.rollup.ReportWork;
import cn.yangguang.screen.ScreenWork;
import cn.yangguang.village.VillageWork;
import cn.yangguang.villageaccount.AccountWork;
import cn.yangguang.workrecord.Proposals;
import org.springframework.stereotype.Component;

/** What waits besides the drafts, of each module that counts its own. */
@Component
record OtherWork(
        CaseWork cases,
        ReportWork reports,
        GateWork gate,
        VillageWork villages,
        ComplaintWork complaints,
        InspectionWork inspections,
        DirectiveWork directives,
        UnitRecords records,
        AccountWork accounts,
        ObjectionWork objections,
        ObligationWork obligations,
        ScreenWork screens,
        Proposals proposals,
        AppraisalWork appraisals,
        AssessmentWork assessments) {}

package cn.yangguang.reportcheck;

import java.util.List;

/** One question to a report. */
interface Look {
    List<ReportFinding> at(ReadReport report);
}

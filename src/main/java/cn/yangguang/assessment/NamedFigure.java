package cn.yangguang.assessment;

import java.util.Optional;
import java.util.stream.Stream;

/** A figure that a computed item takes its points from, by the name under which tables know it. */
public enum NamedFigure {
    OBLIGATION_RATE("obligation.rate", "应公开事项按时公开率", "%"),
    APPLICATION_RATE("application.rate", "依申请公开按期答复率", "%"),
    COMPLAINT_RATE("complaint.rate", "投诉和意见按期答复率", "%"),
    APPRAISAL_RATE("appraisal.rate", "社会评议满意率", "%"),
    REPORT_ON_TIME("report.onTime", "上一年度报告按时公布", ""),
    CONCERNS_RED("concerns.red", "监督总览红灯事项", "项"),
    CONCERNS_YELLOW("concerns.yellow", "监督总览黄灯事项", "项"),
    TRAININGS("trainings", "培训", "次"),
    MEETINGS("meetings", "会议", "次");

    private final String code;
    private final String title;
    private final String unit;

    NamedFigure(String code, String title, String unit) {
        this.code = code;
        this.title = title;
        this.unit = unit;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    static Optional<NamedFigure> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}

package cn.yangguang.gate;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Unreadable;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.OfficeFacts;
import cn.yangguang.screening.Screening;
import cn.yangguang.screening.Severity;
import cn.yangguang.screening.Spot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Asks the rules about contents. What cannot be read is itself a finding: nobody publishes what nobody could look at. */
@Component
class Examiner {

    private static final String REVIEW = "条例第十七条；保守国家秘密法实施条例第四十二条";

    /** Numbers long enough to be somebody's; a name of a sheet or a file may hold one. */
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９Xx -]{5,}");

    private final Clock clock;

    Examiner(Clock clock) {
        this.clock = clock;
    }

    Result examine(Contents contents, OfficeFacts office) {
        List<Finding> findings = new ArrayList<>();
        Screening.of(office, LocalDate.now(clock)).screen(contents).forEach(finding -> findings.add(discreet(finding)));
        Unreadable unread = contents.unread();
        if (unread != null) {
            findings.add(unreadable(unread));
        }
        return new Result(unread, findings);
    }

    /** A place is told in words of the file's author: what looks like somebody's number in it is not kept. */
    private static Finding discreet(Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                NUMBER.matcher(finding.where()).replaceAll("…"),
                finding.length(),
                finding.reason(),
                finding.source(),
                finding.at());
    }

    private static Finding unreadable(Unreadable why) {
        return switch (why) {
            case NO_TEXT, OTHER_KIND ->
                new Finding(
                        "UR-" + why.name().replace('_', '-'),
                        Severity.WARN,
                        "整个文件",
                        1,
                        why.title() + "，程序没有看到其中的文字。请打开逐页查看身份证件、签名、指印、密级标志，确认可以公开后写明已经人工查看。",
                        REVIEW,
                        Spot.NOWHERE);
            case PROTECTED, BROKEN, TOO_LARGE, TOO_SLOW ->
                new Finding(
                        "UR-" + why.name().replace('_', '-'),
                        Severity.BLOCK,
                        "整个文件",
                        1,
                        "文件" + why.title() + "，无法审查。请去掉密码、重新保存或者拆小后再上传。",
                        REVIEW,
                        Spot.NOWHERE);
        };
    }
}

package cn.yangguang.complaint.web.office;

import cn.yangguang.complaint.Complaint;
import cn.yangguang.complaint.ComplaintClock;
import cn.yangguang.complaint.ComplaintWords;
import cn.yangguang.complaint.Look;
import cn.yangguang.complaint.Sender;
import cn.yangguang.complaint.SenderFile;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.HistoryLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry as its page shows it.
 *
 * @param organ name of the organ it is about
 * @param keeper name of the organ that keeps it
 * @param sender opened for this one page; null otherwise
 * @param mayLook whether the person may open who it was and the files
 * @param same numbers of other entries with the same words
 */
public record EntryView(
        Complaint subject,
        ComplaintWords words,
        String organ,
        String keeper,
        ComplaintClock clock,
        boolean late,
        boolean anonymous,
        @Nullable Sender sender,
        boolean mayLook,
        List<SenderFile> files,
        List<Look> looks,
        List<String> same,
        List<ActForm> acts,
        List<HistoryLine> history) {}

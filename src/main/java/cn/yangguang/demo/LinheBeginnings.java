package cn.yangguang.demo;

import org.springframework.stereotype.Component;

/** What is begun once, beside the year that is imported: each part of the demo's work in progress. */
@Component
record LinheBeginnings(
        LinheWork work,
        LinheApplications applications,
        LinheReport report,
        LinheComplaints complaints,
        LinheAccounts accounts,
        LinheInspections inspections,
        LinheWorkRecords records,
        LinheChannels channels,
        LinheSubscriptions subscriptions,
        LinheMessages messages,
        LinheAppraisals appraisals) {

    /** Inside the transaction of the year. */
    void begin() {
        work.begin();
        applications.begin();
        records.begin();
        report.begin();
        complaints.begin();
        accounts.begin();
        inspections.begin();
        channels.load();
        subscriptions.load();
        messages.begin();
        appraisals.begin();
    }
}

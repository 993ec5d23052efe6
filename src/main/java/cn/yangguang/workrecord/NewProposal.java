package cn.yangguang.workrecord;

import org.jspecify.annotations.Nullable;

/** What is proposed, as it was typed. */
public record NewProposal(
        String topic,
        String why,
        String evidence,
        Proposal.Source source,
        @Nullable String category,
        @Nullable Long matter) {}

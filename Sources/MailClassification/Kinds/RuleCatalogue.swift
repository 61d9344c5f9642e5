// SPDX-License-Identifier: MIT

/// All rules, in the order of their files.
enum RuleCatalogue {
    static let all: [PhraseRule] =
        [
            ConfirmationRules.all, RejectionRules.all, InterviewRules.all, AssessmentRules.all, OfferRules.all,
            ActionRules.all, StatusRules.all, WithdrawalRules.all, OutreachRules.all, JobAlertRules.all,
            AutoReplyRules.all, OtherRules.all, ContextRules.all, SentenceRules.all, NoticeRules.all, WindowRules.all,
            DateRules.all,
        ].flatMap { $0 }
}

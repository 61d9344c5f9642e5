// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// Finds the application that a mail belongs to: by thread, then requisition, company and role, contact, the
/// employer's own domain, and time. What stays equal is left to the person, never guessed.
enum Linker {
    /// - Parameters:
    ///   - thread: The application of the nearest known mail of its thread.
    ///   - candidates: Every application that could matter, the thread's among them.
    static func link(
        _ mail: LinkableMail, thread: Application.ID? = nil, among candidates: [LinkCandidate]
    ) -> LinkDecision {
        if let thread, !contradicts(mail, candidates.first { $0.id == thread }) { return .existing(thread, .thread) }
        guard mail.linksByContent else { return .none }
        let live = candidates.filter { !$0.isDismissed && mayConcern($0, mail) }
        return byContent(mail, live.filter { !isSuperseded($0, among: live, by: mail) })
            ?? dismissed(mail, candidates)
            ?? underAnotherName(mail, candidates)
            ?? (mail.beginsApplication ? .new(isNamed: mail.isNamed) : .none)
    }

    private static func byContent(_ mail: LinkableMail, _ live: [LinkCandidate]) -> LinkDecision? {
        let rules: [(LinkReason, (LinkCandidate, LinkableMail) -> Bool)] = [
            (.requisition, { $0.sharesRequisition(with: $1) }),
            (.company, { $0.isSameCompany(as: $1) }),
            (.contact, { $0.sharesContact(with: $1) }),
            (.domain, { $0.sharesDomain(with: $1) }),
            (.role, { $0.sharesRoleAndWay(with: $1) }),
        ]
        for (reason, matches) in rules {
            let found = live.filter { matches($0, mail) }
            if !found.isEmpty { return best(of: found, for: mail, by: reason) }
        }
        return nil
    }

    private static func best(of found: [LinkCandidate], for mail: LinkableMail, by reason: LinkReason) -> LinkDecision {
        let ranked = found.map { (id: $0.id, score: $0.score(for: mail)) }
            .sorted { ($1.score, $0.id) < ($0.score, $1.id) }
        let equal = ranked.filter { $0.score > ranked[0].score - LinkingLimits.margin }
        return equal.count == 1 ? .existing(equal[0].id, reason) : .ambiguous(equal.map(\.id).sorted())
    }

    /// A refusal by an employer for a post that is not known there: it may be a known one under another title or
    /// number, and whoever was refused must not be told to ask again. So the person decides.
    private static func underAnotherName(_ mail: LinkableMail, _ candidates: [LinkCandidate]) -> LinkDecision? {
        guard mail.kind == .received(.rejection) else { return nil }
        let open = candidates.filter {
            $0.isOpen && !$0.isDismissed && $0.isSameCompany(as: mail) && isInTime(mail, $0)
        }
        return open.isEmpty ? nil : .ambiguous(open.map(\.id).sorted())
    }

    // MARK: - What rules a candidate out

    /// A receipt for another post is no part of the thread that it was sent in.
    private static func contradicts(_ mail: LinkableMail, _ candidate: LinkCandidate?) -> Bool {
        guard let candidate, mail.isReceipt, !candidate.isDismissed else { return false }
        return candidate.isOtherPost(than: mail)
    }

    private static func mayConcern(_ candidate: LinkCandidate, _ mail: LinkableMail) -> Bool {
        if candidate.isOtherPost(than: mail) { return false }
        return mail.isReceipt ? mayBeReceipt(mail, of: candidate) : isInTime(mail, candidate)
    }

    private static func isInTime(_ mail: LinkableMail, _ candidate: LinkCandidate) -> Bool {
        guard let started = candidate.startedAt else { return true }
        return mail.date > started - LinkingLimits.beforeStart
    }

    /// Several receipts of one application are one; a receipt for the same role long after is a new application.
    private static func mayBeReceipt(_ mail: LinkableMail, of candidate: LinkCandidate) -> Bool {
        if let closed = candidate.closedAt, mail.date > closed + LinkingLimits.reapplying { return false }
        if mail.date > candidate.lastAt + LinkingLimits.stale { return false }
        guard let started = candidate.startedAt else {
            // Mails of it were seen before its receipt: folders are read one after the other.
            return mail.date < candidate.lastAt + LinkingLimits.receiptsTogether
        }
        if abs(mail.date.timeIntervalSince(started)) <= LinkingLimits.receiptsTogether {
            return candidate.roleSimilarity(to: mail).map { $0 >= LinkingLimits.sameRole } ?? true
                || candidate.sharesRequisition(with: mail) || !candidate.receiptSources.contains(mail.source)
        }
        let isSamePost =
            candidate.sharesRequisition(with: mail)
            || (candidate.roleSimilarity(to: mail) ?? 0) >= LinkingLimits.sameRole
        return isSamePost && mail.date > started - LinkingLimits.stale
    }

    /// An application that was closed, and then made again, is past once mails are of the new one's time.
    private static func isSuperseded(
        _ candidate: LinkCandidate, among live: [LinkCandidate], by mail: LinkableMail
    ) -> Bool {
        guard let closed = candidate.closedAt else { return false }
        return live.contains { other in
            guard other.id != candidate.id, let started = other.startedAt else { return false }
            return started > closed && mail.date >= started && other.isSamePost(as: candidate)
        }
    }

    // MARK: - What the person dismissed

    /// Mail about the very post that the person said is no application stays out of sight.
    private static func dismissed(_ mail: LinkableMail, _ candidates: [LinkCandidate]) -> LinkDecision? {
        let same = candidates.first { candidate in
            guard candidate.isDismissed else { return false }
            if candidate.sharesRequisition(with: mail) { return true }
            return candidate.isSameCompany(as: mail)
                && (candidate.roleSimilarity(to: mail) ?? 0) >= LinkingLimits.sameRole
        }
        return same.map { .existing($0.id, .company) }
    }
}

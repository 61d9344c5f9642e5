// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// What a classifier got right and wrong.
struct Score {
    /// Right, invented or wrong, and missed.
    struct Count {
        var right = 0
        var wrong = 0
        var missed = 0

        var precision: Double { Double(right) / Double(max(1, right + wrong)) }
        var recall: Double { Double(right) / Double(max(1, right + missed)) }
        var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }
    }

    private(set) var kinds: [MailKind: Count] = [:]
    private(set) var languages: [String: Count] = [:]
    private(set) var confusion: [MailKind: [MailKind: Int]] = [:]
    private(set) var fields: [String: Count] = [:]
    /// Verdicts that were believed, and those of them that were right.
    private(set) var believed = Count()
    private(set) var total = 0
    private(set) var bins: [Int: (count: Int, right: Int, sum: Double)] = [:]
    private(set) var rejectionsAlive = 0
    private(set) var inventedEvents = 0
    private(set) var chancesMissed = 0
    private(set) var falseRejections = 0

    /// Counts a mail; what was wrong is told in words.
    mutating func add(_ mail: CorpusMail, _ verdict: Verdict) -> [String] {
        let gold = mail.gold
        total += 1
        let isRight = verdict.kind == gold.kind
        confusion[gold.kind, default: [:]][verdict.kind, default: 0] += 1
        if isRight {
            kinds[gold.kind, default: Count()].right += 1
        } else {
            kinds[gold.kind, default: Count()].missed += 1
            kinds[verdict.kind, default: Count()].wrong += 1
        }
        let language = gold.language ?? "?"
        if isRight {
            languages[language, default: Count()].right += 1
        } else {
            languages[language, default: Count()].missed += 1
        }
        if !verdict.needsReview { if isRight { believed.right += 1 } else { believed.wrong += 1 } }
        let bin = min(9, Int(verdict.confidence * 10))
        let old = bins[bin] ?? (0, 0, 0)
        bins[bin] = (old.count + 1, old.right + (isRight ? 1 : 0), old.sum + verdict.confidence)
        countHarm(gold.kind, verdict.kind)
        var faults: [String] = []
        if !isRight {
            faults.append(
                "kind \(verdict.kind.rawValue) \(verdict.confidence)\(verdict.needsReview ? " (review)" : "") for \(gold.kind.rawValue)"
            )
        }
        guard mail.isComplete else { return faults }
        return faults + addFields(gold, verdict)
    }

    private mutating func countHarm(_ gold: MailKind, _ got: MailKind) {
        let alive: Set<MailKind> = [
            .confirmation, .interview, .offer, .assessment, .actionNeeded, .statusUpdate, .reply,
        ]
        if gold == .rejection, alive.contains(got) { rejectionsAlive += 1 }
        if !gold.concernsApplication, got.concernsApplication { inventedEvents += 1 }
        let chances: Set<MailKind> = [.interview, .offer, .assessment, .actionNeeded]
        if chances.contains(gold), !chances.contains(got) { chancesMissed += 1 }
        if gold != .rejection, got == .rejection { falseRejections += 1 }
    }

    private mutating func addFields(_ gold: Gold, _ verdict: Verdict) -> [String] {
        var faults: [String] = []
        let isJob = gold.kind.concernsApplication || gold.kind == .outreach
        if isJob {
            faults += note(
                "company", gold.company.map(CompanyName.key), verdict.company.map(CompanyName.key), gold.company,
                verdict.company)
            faults += note(
                "role", gold.role.map(RoleTitle.key), verdict.role.map(RoleTitle.key), gold.role, verdict.role)
            faults += note(
                "requisition", gold.requisition?.lowercased(), verdict.requisition?.lowercased(), gold.requisition,
                verdict.requisition)
            if let email = gold.contact?.email {
                faults += note(
                    "contact e-mail", email.lowercased(), verdict.contact.email?.lowercased(), email,
                    verdict.contact.email)
            }
            if let phone = gold.contact?.phone {
                faults += note(
                    "contact phone", phone.filter(\.isNumber), verdict.contact.phone?.filter(\.isNumber), phone,
                    verdict.contact.phone)
            }
            if let name = gold.contact?.name {
                faults += note(
                    "contact name", name.lowercased(), verdict.contact.name?.lowercased(), name, verdict.contact.name)
            }
        }
        faults += note("language", gold.language, verdict.language, gold.language, verdict.language)
        faults += note("respond_by", gold.respondBy, verdict.respondBy?.iso, gold.respondBy, verdict.respondBy?.iso)
        faults += note("returns_on", gold.returnsOn, verdict.returnsOn?.iso, gold.returnsOn, verdict.returnsOn?.iso)
        faults += note("closing_on", gold.closingOn, verdict.closingOn?.iso, gold.closingOn, verdict.closingOn?.iso)
        let event = verdict.eventAt.map { String($0.iso.prefix(16)) }
        faults += note("event_at", gold.eventAt.map { String($0.prefix(16)) }, event, gold.eventAt, event)
        faults += noteNotice(gold, verdict)
        return faults + noteWindow(gold, verdict)
    }

    private mutating func note(
        _ field: String, _ gold: String?, _ got: String?, _ goldText: String?, _ gotText: String?
    ) -> [String] {
        guard gold != nil || got != nil else { return [] }
        if gold == got {
            fields[field, default: Count()].right += 1
            return []
        }
        if gold != nil { fields[field, default: Count()].missed += 1 }
        if got != nil { fields[field, default: Count()].wrong += 1 }
        if gold == nil { fields[field + " (invented)", default: Count()].wrong += 1 }
        return ["\(field): \(gotText ?? "-") for \(goldText ?? "-")"]
    }

    private mutating func noteNotice(_ gold: Gold, _ verdict: Verdict) -> [String] {
        let got = verdict.noFollowUp
        if let notice = gold.noFollowUp, let got {
            fields["notice", default: Count()].right += 1
            let channels = Set(got.channels.map(\.rawValue))
            guard channels != Set(notice.channels) else {
                fields["notice channels", default: Count()].right += 1
                return []
            }
            fields["notice channels", default: Count()].wrong += 1
            return ["channels \(channels.sorted()) for \(notice.channels): \(notice.quote)"]
        }
        if let notice = gold.noFollowUp {
            fields["notice", default: Count()].missed += 1
            return ["notice missed: \(notice.quote)"]
        }
        guard let got else { return [] }
        fields["notice", default: Count()].wrong += 1
        return ["notice invented: \(got.quote)"]
    }

    private mutating func noteWindow(_ gold: Gold, _ verdict: Verdict) -> [String] {
        func said(_ days: Int?, _ unit: String?, _ until: String?) -> String { until ?? "\(days ?? 0) \(unit ?? "")" }
        let wanted = gold.responseWindow.map { said($0.days, $0.unit, $0.until) }
        let found = verdict.responseWindow.map { said($0.days, $0.unit.rawValue, $0.until?.iso) }
        guard wanted != nil || found != nil else { return [] }
        let quote = gold.responseWindow?.quote ?? verdict.responseWindow?.quote ?? ""
        if wanted != nil, found != nil {
            fields["window", default: Count()].right += 1
            if wanted == found {
                fields["window length", default: Count()].right += 1
            } else {
                fields["window length", default: Count()].wrong += 1
            }
            let isSilent = gold.responseWindow?.silenceMeansNo == verdict.responseWindow?.silenceMeansNo
            if isSilent {
                fields["window silence", default: Count()].right += 1
            } else {
                fields["window silence", default: Count()].wrong += 1
            }
            if wanted == found {
                return isSilent ? [] : ["window silence \(verdict.responseWindow?.silenceMeansNo ?? false): \(quote)"]
            }
            return ["window \(found ?? "") for \(wanted ?? ""): \(quote) | \(verdict.responseWindow?.quote ?? "")"]
        }
        if wanted != nil {
            fields["window", default: Count()].missed += 1
        } else {
            fields["window", default: Count()].wrong += 1
        }
        return ["window \(found ?? "-") for \(wanted ?? "-"): \(quote)"]
    }
}

// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification

/// Writes what the person could send or say next, in the language of the employer's mails.
public struct DraftWriter: Sendable {
    private let personName: String?

    /// - Parameter personName: the name that the texts are signed with; without one they end at the farewell.
    public init(personName: String?) {
        self.personName = personName.flatMap { DraftSubject.plain($0, limit: 60) }
    }

    /// The drafts for what is due next, or for a follow-up where nothing is; the recommended channel first.
    ///
    /// None for an application that is closed. Where contact is unwelcome only the message to an insider.
    ///
    /// - Parameter channel: only drafts for this channel.
    public func drafts(
        for application: Application, plan: FollowUpPlan, channel: ContactChannel? = nil
    ) -> [Draft] {
        guard !plan.stage.isClosed else { return [] }
        let desk = DraftDesk(application: application, plan: plan, personName: personName)
        let all = desk.drafts.filter { channel == nil || $0.channel == channel }
        let preferred = plan.next?.channel
        return all.filter { $0.channel == preferred } + all.filter { $0.channel != preferred }
    }
}

/// One application's drafts.
struct DraftDesk {
    let application: Application
    let plan: FollowUpPlan
    let personName: String?
    let subject: DraftSubject
    let correspondent: Correspondent
    let wording: Wording

    init(application: Application, plan: FollowUpPlan, personName: String?) {
        self.application = application
        self.plan = plan
        self.personName = personName
        subject = DraftSubject(application)
        correspondent = Correspondent(application)
        let languages = application.messages.filter { !$0.isOwn }.compactMap(\.language)
        wording = Wording.of(languages.last ?? application.messages.compactMap(\.language).last)
    }

    /// Which ways are open follows from the notices; an insider step says that none is.
    var drafts: [Draft] {
        // An answer to what they asked is welcome whatever else is not.
        if plan.next?.step == .respondBy { return [answer] }
        if plan.next?.step == .insider || !isOpen(.email) && !isOpen(.phone) { return [insider] }
        if plan.next?.step == .thanks { return isOpen(.email) ? [email(.thanks, .thanks, day: nil)] : [] }
        var all: [Draft] = []
        if isOpen(.email) { all.append(question) }
        if isOpen(.phone) { all += [voicemail, frontDesk] }
        return isEarly ? all + [insider] : all
    }

    /// Whether "I just applied" is still true.
    private var isEarly: Bool { plan.stage == .applied || plan.stage == .inContact || plan.stage == .silent }

    private func isOpen(_ channel: NoFollowUp.Channel) -> Bool {
        !plan.noFollowUp.contains(channel) && !plan.noFollowUp.contains(.any)
    }

    var about: Wording.About {
        Wording.About(
            role: subject.role, company: subject.company,
            department: subject.family.flatMap { wording.departments[$0] },
            name: personName, day: nil)
    }

    var mayCall: Bool { isOpen(.phone) }
}

extension DraftDesk {
    private var question: Draft {
        switch plan.next?.step {
        case .secondFollowUp: email(.secondFollowUp, .secondFollowUp, day: nil)
        case .lastQuestion: email(.lastQuestion, .lastQuestion, day: plan.windowUntil)
        case .afterInterview: email(.afterInterview, .afterInterview, day: lastInterview)
        case .afterReply: email(.afterReply, .afterReply, day: nil)
        case nil where !plan.followedUp.isEmpty: email(.secondFollowUp, .secondFollowUp, day: nil)
        default: email(.followUp, .followUp, day: plan.appliedOn)
        }
    }

    private var lastInterview: CalendarDay? {
        application.events.last { !$0.isHeld && $0.kind == .received(.interview) && $0.eventAt != nil }?.eventAt?.day
    }

    private var answer: Draft {
        let asked = application.events.last { event in
            guard !event.isHeld, case .received(let kind) = event.kind else { return false }
            return kind == .interview || kind == .assessment || kind == .actionNeeded || kind == .offer
        }
        return switch asked?.kind {
        case .received(.interview): email(.answer, .acceptTalk, day: nil)
        case .received(.offer): email(.answer, .considerOffer, day: nil)
        default: email(.answer, .willSend, day: nil)
        }
    }

    private func email(_ kind: Draft.Kind, _ topic: Wording.Topic, day: CalendarDay?) -> Draft {
        var about = about
        about.day = day.map(wording.words)
        let text = [
            wording.greeting(correspondent.name), "", wording.body(topic, about), "",
            sentence(wording.farewell), personName,
        ].compactMap { $0 }.joined(separator: "\n")
        let thread = correspondent.thread
        return Draft(
            kind: kind, channel: .email, to: correspondent.address,
            subject: thread.map { "Re: " + Self.withoutReplyMark($0.subject) }
                ?? wording.subject(subject.role, subject.requisition),
            inReplyTo: thread?.messageID, text: text,
            notes: correspondent.address == nil ? PeopleSearch.direct(subject, mayCall: mayCall) : [],
            language: wording.language)
    }

    /// The subject without the marks of earlier answers, in one line.
    static func withoutReplyMark(_ subject: String) -> String {
        var rest = Substring(DraftSubject.plain(subject, limit: 200) ?? "")
        let marks = ["re:", "aw:", "antw:", "odp:", "sv:", "vs:", "rv:", "ref:", "fwd:", "fw:", "wg:", "tr:", "r:"]
        while let mark = marks.first(where: { rest.lowercased().hasPrefix($0) }) {
            rest = rest.dropFirst(mark.count).drop { $0 == " " }
        }
        return String(rest)
    }
}

extension DraftDesk {
    /// The number to call: one that the employer offered, else a contact's.
    private var phone: String? {
        let offered = application.events.last { !$0.isHeld && $0.offeredPhone != nil }?.offeredPhone
        return (offered ?? application.contacts.last { $0.phone != nil }?.phone)
            .flatMap { DraftSubject.plain($0, limit: 40) }
    }

    private var voicemail: Draft {
        Draft(
            kind: .voicemail, channel: .phone, to: phone, text: VoicemailScript(wording: wording, about: about).text,
            notes: phone == nil ? PeopleSearch.direct(subject, mayCall: true) : [], language: wording.language)
    }

    private var frontDesk: Draft {
        Draft(
            kind: .frontDesk, channel: .phone, to: phone, text: wording.frontDesk(about),
            notes: ["Ask for the name of whoever looks after the post and write it down."], language: wording.language)
    }

    /// The fullest message that fits LinkedIn's limit and passes the check.
    private var insider: Draft {
        var whole = about
        whole.name = personName.map { $0.split(separator: " ").first.map(String.init) ?? $0 }
        var variants = [whole]
        for drop in [\Wording.About.department, \.role, \.company, \.name] {
            guard var fewer = variants.last else { break }
            fewer[keyPath: drop] = nil
            variants.append(fewer)
        }
        let drafts = variants.map { about in
            Draft(
                kind: .insider, channel: .linkedin, text: wording.insider(about), notes: PeopleSearch.insider(subject),
                language: wording.language)
        }
        return drafts.first {
            DraftCheck.problems(in: $0, naming: [subject.role, subject.company].compactMap(\.self)).isEmpty
        } ?? drafts[drafts.count - 1]
    }
}

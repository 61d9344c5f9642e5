// SPDX-License-Identifier: MIT

/// Settles employer and post between the model, which reads the mail word by word, and the rules.
struct NameJudgement {
    private let names: [NameLabel: [TaggedName]]
    private let calibration: ModelCalibration

    init(_ reading: EmployerReading, _ rules: EmployerDetails, _ model: ClassifierModel) {
        let tagger = NameTagger(model: model.names)
        names = NameFeatures.all(of: reading, rules).reduce(into: [:]) { names, features in
            names.merge(tagger.names(in: features)) { $0 + $1 }
        }
        calibration = model.calibration
    }

    /// Puts the model's names where they are surer than the rules'.
    func settle(_ details: inout EmployerDetails) {
        if let company = Self.best(names[.companyBegin] ?? [], key: CompanyName.key),
            company.probability >= calibration.company
        {
            let company = fuller(company)
            details.company = company.text
            Self.note(company, "company", &details)
        }
        if let role = Self.best(names[.roleBegin] ?? [], key: RoleTitle.key), role.probability >= calibration.role {
            details.role = RoleCleaner.clean(role.text) ?? role.text
            Self.note(role, "role", &details)
        }
        let number = Self.best(names[.requisitionBegin] ?? [], key: { $0.lowercased() })
        if let number, number.probability >= 0.4, number.text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
            details.requisition = number.text
            Self.note(number, "requisition", &details)
        }
    }

    /// Names that hold another whole and more count if they are this sure by themselves.
    private static let leastFuller: Float = 0.3

    /// The longest printed form: `Ingenieurbüro Sattler` where `Sattler` stands more often.
    private func fuller(_ name: TaggedName) -> TaggedName {
        let words = CompanyName.words(name.text)
        let longer = (names[.companyBegin] ?? []).filter { other in
            let others = CompanyName.words(other.text)
            return others.count > words.count && other.probability >= Self.leastFuller && others.contains(words)
                && other.place != .sender
        }
        return longer.max { $0.probability < $1.probability } ?? name
    }

    private static func note(_ name: TaggedName, _ field: String, _ details: inout EmployerDetails) {
        details.evidence.removeAll { $0.speaksFor == field }
        details.evidence.append(
            Evidence(
                quote: name.quote, speaksFor: field, weight: Double(name.probability) * 3, rule: "name in the text"))
    }

    /// The name that stands most and surest; each further place makes it likelier.
    private static func best(_ names: [TaggedName], key: (String) -> String) -> TaggedName? {
        var doubts: [String: Float] = [:]
        for name in names { doubts[key(name.text), default: 1] *= 1 - name.probability * 0.9 }
        let best = names.max { left, right in
            let (first, second) = (doubts[key(left.text)] ?? 1, doubts[key(right.text)] ?? 1)
            return first == second ? left.probability < right.probability : first > second
        }
        guard var best else { return nil }
        best.probability = 1 - (doubts[key(best.text)] ?? 1)
        return best
    }
}

// SPDX-License-Identifier: MIT

/// Settles employer and post between the model, which reads the mail word by word, and the rules.
struct NameJudgement {
    private let companies: [TaggedName]
    private let roles: [TaggedName]
    private let calibration: ModelCalibration

    init(_ reading: EmployerReading, _ rules: EmployerDetails, _ model: ClassifierModel) {
        let hints = NameHints(reading, company: rules.company, role: rules.role)
        let tagger = NameTagger(model: model.names)
        var companies: [TaggedName] = []
        var roles: [TaggedName] = []
        let sender = EmployerText(reading.message.from.first?.name ?? "")
        let texts: [(EmployerText, NameFeatures.Place)] = [
            (sender, .sender), (reading.subject, .subject), (reading.body, .body),
        ]
        for (text, place) in texts {
            let found = tagger.names(in: NameFeatures(text, place, hints))
            companies += found.companies
            roles += found.roles
        }
        (self.companies, self.roles, calibration) = (companies, roles, model.calibration)
    }

    /// Puts the model's names where they are surer than the rules'.
    func settle(_ details: inout EmployerDetails) {
        if let company = Self.best(companies, key: CompanyName.key), company.probability >= calibration.company {
            details.company = company.text
            Self.note(company, "company", &details)
        }
        if let role = Self.best(roles, key: RoleTitle.key), role.probability >= calibration.role {
            details.role = RoleCleaner.clean(role.text) ?? role.text
            Self.note(role, "role", &details)
        }
    }

    private static func note(_ name: TaggedName, _ field: String, _ details: inout EmployerDetails) {
        details.evidence.removeAll { $0.speaksFor == field }
        details.evidence.append(
            Evidence(quote: name.quote, speaksFor: field, weight: Double(name.probability) * 3, rule: "name in the text"))
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

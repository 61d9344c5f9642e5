// SPDX-License-Identifier: MIT

/// Names of recruiting systems and boards, compact.
enum SystemNames {
    static let all: Set<String> = Set(RecruitingSystems.all.flatMap { names(of: $0) }).subtracting([
        "join", "gem", "dover", "oracle", "hays", "adp",
    ])

    static func isName(_ compact: String, of system: RecruitingSystem) -> Bool {
        bySystem[system.name]?.contains(compact) ?? false
    }

    private static let bySystem: [String: Set<String>] = Dictionary(
        RecruitingSystems.all.map { ($0.name, Set(names(of: $0))) }
    ) { first, _ in first }

    private static func names(of system: RecruitingSystem) -> [String] {
        ([system.name, system.title] + (system.aliases ?? [])).map { CompanyName.words($0).joined() }
    }
}

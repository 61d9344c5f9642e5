// SPDX-License-Identifier: MIT
import MailParsing

/// What the person's own mail provider found when it checked where a mail comes from (RFC 8601).
public enum SenderAuthentication: Sendable, Equatable {
    case passed, failed
    /// No result, or one that says neither.
    case unknown

    /// Reads the topmost Authentication-Results header: the provider writes it last, above whatever a sender forged.
    ///
    /// DMARC decides where there is a result; without one, a mail fails if SPF or DKIM failed and neither passed.
    public static func of(_ message: MailMessage) -> SenderAuthentication {
        guard let header = message.value(of: "Authentication-Results") else { return .unknown }
        let results = Self.results(in: header)
        switch results["dmarc"] {
        case "pass": return .passed
        case "fail": return .failed
        default: break
        }
        let others = [results["spf"], results["dkim"]].compactMap { $0 }
        if others.contains("pass") { return .passed }
        return others.contains("fail") || others.contains("hardfail") ? .failed : .unknown
    }

    /// Method to result, the first of each method; several DKIM signatures count as passed if one of them is.
    private static func results(in header: String) -> [String: String] {
        var results: [String: String] = [:]
        for clause in header.lowercased().split(separator: ";").dropFirst() {
            let trimmed = clause.drop { $0 == " " || $0 == "\t" }
            guard let equals = trimmed.firstIndex(of: "=") else { continue }
            let method = trimmed[..<equals].split(separator: "/").first.map(String.init) ?? ""
            let result = String(trimmed[trimmed.index(after: equals)...].prefix { $0.isLetter })
            if results[method] == nil || result == "pass" { results[method] = result }
        }
        return results
    }
}

// SPDX-License-Identifier: MIT
import MailClassification

/// A country, or a part of one with holidays of its own, found by its ISO 3166 code.
struct HolidayRegion: Sendable {
    var country: HolidayCountry
    var subdivision: String

    /// Reads `DE`, `de-be`, `GB-SCT`. `UK` is taken for `GB`.
    /// - Throws: ``CalendarError/unknownRegion(_:)``.
    init(code: String) throws(CalendarError) {
        let parts = code.uppercased().split(separator: "-", maxSplits: 1).map(String.init)
        let name = parts.first == "UK" ? "GB" : parts.first
        guard let country = HolidayCountry.all.first(where: { $0.code == name }) else {
            throw .unknownRegion(code)
        }
        self.country = country
        guard parts.count == 2 else {
            subdivision = country.standard
            return
        }
        let part = country.aliases[parts[1]] ?? parts[1]
        guard country.subdivisions.contains(part) else { throw .unknownRegion(code) }
        subdivision = part
    }

    func holidays(years: ClosedRange<Int>) -> [CalendarDay: String] {
        country.holidays(in: subdivision, years: years)
    }
}

/// What can be wrong with the settings of a calendar.
public enum CalendarError: Error, Sendable, Equatable, CustomStringConvertible {
    case unknownRegion(String)
    case noWorkDays

    /// What is wrong and what to write instead, as sentences.
    public var description: String {
        switch self {
        case .unknownRegion(let code): Self.sentence(unknown: code)
        case .noWorkDays: "The calendar has no work days, so nothing could ever be due; name at least one, such as mon."
        }
    }

    private static func sentence(unknown code: String) -> String {
        let parts = code.uppercased().split(separator: "-", maxSplits: 1).map(String.init)
        let name = parts.first == "UK" ? "GB" : parts.first
        guard let country = HolidayCountry.all.first(where: { $0.code == name }) else {
            let known = HolidayCountry.all.map(\.code).joined(separator: ", ")
            return "The public holidays of the region \"\(code)\" are not known; known are \(known). "
                + "Take one of these or null, and name further days in extra_holidays."
        }
        guard !country.subdivisions.isEmpty else {
            return "The public holidays of \"\(code)\" are not known, only those of the country; take \(country.code)."
        }
        let known = country.subdivisions.map { "\(country.code)-\($0)" }.joined(separator: ", ")
        return "The public holidays of the region \"\(code)\" are not known; known are \(country.code), \(known)."
    }
}

// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import JobTracker
import MailClassification

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Use this configuration file.", valueName: "path"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "Take this as the present time (ISO 8601 with offset), to see what another day brings.",
            valueName: "time"))
    var now: Instant?

    /// The given time, or the clock's.
    var time: Date { now?.date ?? Date() }
}

/// How a listing is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// What a listing takes.
struct ListingOptions: ParsableArguments {
    @Option(help: "Write text for eyes, or JSON for programs.")
    var format = OutputFormat.text
}

/// A point in time, written like `2026-11-18T12:00:00+01:00`.
struct Instant: ExpressibleByArgument {
    var date: Date

    init?(argument: String) {
        guard let date = try? Date(argument, strategy: .iso8601) else { return nil }
        self.date = date
    }
}

extension CalendarDay: ExpressibleByArgument {
    /// Reads `2026-11-18`.
    public init?(argument: String) {
        guard argument.count == 10 else { return nil }
        self.init(iso: argument)
    }
}

extension ContactChannel: ExpressibleByArgument {}

/// A length of time in days, written `3`, `3d` or `2w`.
struct DayCount: ExpressibleByArgument {
    var days: Int

    init?(argument: String) {
        let isWeeks = argument.hasSuffix("w")
        let digits = isWeeks || argument.hasSuffix("d") ? argument.dropLast() : argument[...]
        guard let number = Int(digits), (1...366).contains(number) else { return nil }
        days = isWeeks ? number * 7 : number
    }
}

// SPDX-License-Identifier: MIT
import Testing

@testable import followup

@Suite("The command line")
struct ArgumentsTests {
    @Test(
        "--config and --now may stand before the command",
        arguments: [
            (["check"], ["check"]),
            (["--config", "/c", "check"], ["check", "--config", "/c"]),
            (["--config=/c", "list", "--format", "json"], ["list", "--config=/c", "--format", "json"]),
            (
                ["--now", "2026-11-18T12:00:00Z", "--config", "/c", "due"],
                ["due", "--now", "2026-11-18T12:00:00Z", "--config", "/c"]
            ),
            (["--config"], ["--config"]),
            (["--help"], ["--help"]),
            ([], []),
        ])
    func moved(given: [String], expected: [String]) {
        #expect(Arguments.normalised(given) == expected)
    }

    @Test("A time is ISO 8601 with its offset", arguments: ["2026-11-18T12:00:00+01:00", "2026-11-18T11:00:00Z"])
    func time(text: String) throws {
        #expect(try #require(Instant(argument: text)).date.timeIntervalSince1970 == 1_794_999_600)
    }

    @Test("Anything else is no time", arguments: ["", "tomorrow", "2026-11-18", "2026-11-18T12:00:00"])
    func noTime(text: String) {
        #expect(Instant(argument: text) == nil)
    }

    @Test("A span is in days or weeks", arguments: [("3", 3), ("3d", 3), ("2w", 14), ("1w", 7)])
    func span(text: String, days: Int) {
        #expect(DayCount(argument: text)?.days == days)
    }

    @Test("Anything else is no span", arguments: ["0", "-1", "w", "3h", "1000", ""])
    func noSpan(text: String) {
        #expect(DayCount(argument: text) == nil)
    }
}

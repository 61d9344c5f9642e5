// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import Testing

@testable import FollowUps

@Suite("Counting days")
struct WorkCalendarTests {
    let calendar = berlinCalendar()

    @Test(
        "n business days after and before a day",
        arguments: [
            ("2026-11-16", 2, "2026-11-18"),
            ("2026-11-13", 1, "2026-11-16"),
            // A Saturday and a Sunday are day 0 as any other day.
            ("2026-11-14", 1, "2026-11-16"),
            ("2026-11-15", 1, "2026-11-16"),
            ("2026-11-16", -1, "2026-11-13"),
            ("2026-11-15", -1, "2026-11-13"),
            ("2026-11-16", 0, "2026-11-16"),
            // The turn of the year: 25 December and 1 January are Fridays.
            ("2026-12-23", 2, "2026-12-28"),
            ("2026-12-31", 1, "2027-01-04"),
            // 29 February 2028 is a Tuesday.
            ("2028-02-28", 1, "2028-02-29"),
            ("2028-02-28", 2, "2028-03-01"),
            // Women's Day is off in Berlin.
            ("2027-03-05", 1, "2027-03-09"),
            // Easter.
            ("2026-04-02", 1, "2026-04-07"),
            ("2026-04-07", -1, "2026-04-02"),
        ])
    func businessDays(_ from: String, _ count: Int, _ to: String) {
        #expect(calendar.day(count, businessDaysAfter: day(from)) == day(to))
    }

    @Test("Extra holidays are off")
    func extraHolidays() {
        let calendar = berlinCalendar(extraHolidays: [day("2026-12-24")])
        #expect(calendar.day(1, businessDaysAfter: day("2026-12-23")) == day("2026-12-28"))
        #expect(!calendar.isBusinessDay(day("2026-12-24")))
    }

    @Test("A week that ends on Friday and Saturday")
    func fridayAndSaturdayOff() throws {
        let days: Set<Weekday> = [.sunday, .monday, .tuesday, .wednesday, .thursday]
        let calendar = try WorkCalendar(timeZone: .gmt, workDays: days)
        #expect(calendar.day(1, businessDaysAfter: day("2026-11-12")) == day("2026-11-15"))
        #expect(calendar.day(5, businessDaysAfter: day("2026-11-12")) == day("2026-11-19"))
        #expect(calendar.day(-1, businessDaysAfter: day("2026-11-15")) == day("2026-11-12"))
    }

    @Test("A week without work days is refused, an unknown region too, with what is known")
    func refused() {
        #expect(throws: CalendarError.noWorkDays) { try WorkCalendar(timeZone: .gmt, workDays: []) }
        #expect(throws: CalendarError.unknownRegion("XX")) { try WorkCalendar(timeZone: .gmt, region: "XX") }
        #expect(throws: CalendarError.unknownRegion("de-xx")) { try WorkCalendar(timeZone: .gmt, region: "de-xx") }
        #expect(CalendarError.unknownRegion("XX").description.contains("AT, AU, BE, CA, CH, DE"))
        #expect(CalendarError.unknownRegion("de-xx").description.contains("known are DE, DE-BB, DE-BE"))
        #expect(CalendarError.unknownRegion("NL-NH").description.contains("take NL"))
    }

    @Test(
        "Regions are read in any case, and UK as GB", arguments: ["de-be", "De-Be", "uk", "GB-sct", "fr-6ae", "FR-67"])
    func regionCodes(_ code: String) throws {
        #expect(try WorkCalendar(timeZone: .gmt, region: code).holidayName(on: day("2026-12-25")) != nil)
    }
}

@Suite("Local days and clock changes")
struct LocalDayTests {
    static func utc(_ iso: String, _ hour: Int, _ minute: Int) -> Date {
        Date(timeIntervalSince1970: Double(day(iso).daysSinceEpoch) * 86400 + Double(hour * 60 + minute) * 60)
    }

    static func zone(_ name: String) throws -> WorkCalendar {
        try WorkCalendar(timeZone: #require(TimeZone(identifier: name)))
    }

    @Test(
        "The day of a moment is the local one",
        arguments: [
            ("Europe/Berlin", "2026-11-15", 23, 30, "2026-11-16"),
            ("Europe/Berlin", "2026-07-15", 22, 30, "2026-07-16"),
            ("America/Los_Angeles", "2026-11-16", 7, 59, "2026-11-15"),
            ("Pacific/Kiritimati", "2026-11-15", 10, 0, "2026-11-16"),
            ("Asia/Kathmandu", "2026-11-15", 18, 15, "2026-11-16"),
        ])
    func dayOfMoment(_ zone: String, _ iso: String, _ hour: Int, _ minute: Int, _ expected: String) throws {
        #expect(try Self.zone(zone).day(of: Self.utc(iso, hour, minute)) == day(expected))
    }

    @Test(
        "A wall-clock time over both clock changes",
        arguments: [
            // Berlin springs from 2 to 3 on 29 March 2026: half past two does not exist and becomes half past three.
            ("Europe/Berlin", "2026-03-29", 90, 0, 30),
            ("Europe/Berlin", "2026-03-29", 150, 1, 30),
            ("Europe/Berlin", "2026-03-29", 210, 1, 30),
            ("Europe/Berlin", "2026-03-29", 540, 7, 0),
            // It falls from 3 to 2 on 25 October 2026: half past two comes twice, the first is meant.
            ("Europe/Berlin", "2026-10-25", 150, 0, 30),
            ("Europe/Berlin", "2026-10-25", 180, 2, 0),
            ("Europe/Berlin", "2026-10-25", 540, 8, 0),
            ("America/New_York", "2026-03-08", 540, 13, 0),
            ("America/New_York", "2026-11-01", 540, 14, 0),
        ])
    func wallClock(_ zone: String, _ iso: String, _ minute: Int, _ hour: Int, _ utcMinute: Int) throws {
        #expect(try Self.zone(zone).date(of: day(iso), minute: minute) == Self.utc(iso, hour, utcMinute))
    }

    @Test("Midnight that a clock change skips still belongs to its day")
    func skippedMidnight() throws {
        // Beirut springs forward at midnight.
        let calendar = try Self.zone("Asia/Beirut")
        let midnight = calendar.date(of: day("2026-03-29"), minute: 0)
        #expect(calendar.day(of: midnight) == day("2026-03-29"))
        #expect(calendar.minute(of: midnight) == 60)
    }

    @Test(
        "Every hour of a year comes back as it went",
        arguments: ["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe"])
    func roundTrip(_ name: String) throws {
        let calendar = try Self.zone(name)
        for offset in 0..<365 {
            let day = day("2026-01-01").advanced(by: offset)
            for minute in stride(from: 4 * 60, to: 24 * 60, by: 60) {
                let moment = calendar.date(of: day, minute: minute)
                #expect(calendar.day(of: moment) == day)
                #expect(calendar.minute(of: moment) == minute)
            }
        }
    }

    @Test("A follow-up's days do not move over a clock change")
    func planOverChange() {
        let built = Case().got(.confirmation, "2026-10-19")
        #expect(line(plan(built, on: "2026-10-26")) == "first-follow-up email 2026-10-28")
        let late = Case().on("2026-10-24", .received(.confirmation), hour: 23)
        #expect(plan(late, on: "2026-10-26").appliedOn == day("2026-10-24"))
    }
}

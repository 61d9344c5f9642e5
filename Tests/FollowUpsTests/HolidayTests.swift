// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import Testing

@testable import FollowUps

/// A region's days off in one year as month-day, with where they were read.
struct HolidayTable: Sendable, CustomTestStringConvertible {
    var region: String
    var year: Int
    var source: String
    var days: String

    init(_ region: String, _ year: Int, _ days: String, source: String) {
        self.region = region
        self.year = year
        self.days = days
        self.source = source
    }

    var testDescription: String { "\(region) \(year), \(source)" }
}

@Suite("Public holidays")
struct HolidayTests {
    /// Every holiday from Monday to Friday of the year, as `MM-DD`.
    private func weekdays(_ region: String, _ year: Int) throws -> String {
        let calendar = try WorkCalendar(timeZone: .gmt, region: region)
        let first = try #require(CalendarDay(year: year, month: 1, day: 1))
        return (0..<366).map { first.advanced(by: $0) }.filter {
            $0.year == year && $0.weekday != .saturday && $0.weekday != .sunday && calendar.holidayName(on: $0) != nil
        }.map { String($0.iso.dropFirst(5)) }.joined(separator: " ")
    }

    @Test(
        "The weekdays off",
        arguments: [
            HolidayTable(
                "DE-BE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 12-25", source: "berlin.de, Feiertage 2026"),
            HolidayTable(
                "DE-BE", 2025, "01-01 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26",
                source: "berlin.de, Feiertage 2025, with 8 May"),
            HolidayTable(
                "DE-SN", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 11-18 12-25", source: "SächsSFG, Buß- und Bettag"),
            HolidayTable(
                "DE-BY", 2025, "01-01 01-06 04-18 04-21 05-01 05-29 06-09 06-19 08-15 10-03 12-25 12-26",
                source: "BayFTG; All Saints is a Saturday"),
            HolidayTable(
                "DE-TH", 2027, "01-01 03-26 03-29 05-06 05-17 09-20", source: "ThürFGtG, Weltkindertag on a Monday"),
            HolidayTable(
                "DE-MV", 2027, "01-01 03-08 03-26 03-29 05-06 05-17", source: "FTG M-V, Frauentag on a Monday"),
            HolidayTable(
                "GB", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28", source: "gov.uk/bank-holidays, England"),
            HolidayTable(
                "GB", 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
                source: "gov.uk, with the jubilee and the funeral"),
            HolidayTable(
                "GB", 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
                source: "gov.uk, with the coronation"),
            HolidayTable(
                "GB-SCT", 2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
                source: "gov.uk, Scotland: two substitutes in January"),
            HolidayTable(
                "GB-NIR", 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
                source: "gov.uk, Northern Ireland: 12 July is a Sunday"),
            HolidayTable(
                "US", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
                source: "opm.gov, federal holidays: 4 July is a Saturday"),
            HolidayTable(
                "US", 2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
                source: "opm.gov: New Year 2028 is kept on 31 December 2027"),
            HolidayTable(
                "FR", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25", source: "service-public.fr"),
            HolidayTable(
                "FR-GES", 2025, "01-01 04-18 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-11 12-25 12-26",
                source: "service-public.fr, Alsace-Moselle"),
            HolidayTable(
                "ES-MD", 2025, "01-01 01-06 04-17 04-18 05-01 05-02 08-15 12-08 12-25",
                source: "BOE, without the Monday days and 25 July that Madrid sets yearly"),
            HolidayTable(
                "ES-CT", 2026, "01-01 01-06 04-03 04-06 05-01 06-24 09-11 10-12 12-08 12-25", source: "DOGC"),
            HolidayTable(
                "IT", 2026, "01-01 01-06 04-06 05-01 06-02 12-08 12-25",
                source: "L. 260/1949; 4 October 2026 is a Sunday"),
            HolidayTable(
                "NL", 2025, "01-01 04-21 05-29 06-09 12-25 12-26", source: "rijksoverheid.nl; 27 April is a Sunday"),
            HolidayTable(
                "PL", 2025, "01-01 01-06 04-21 05-01 06-19 08-15 11-11 12-24 12-25 12-26",
                source: "Dz.U. 2024 poz. 1965: Christmas Eve from 2025"),
            HolidayTable(
                "PL", 2024, "01-01 04-01 05-01 05-03 05-30 08-15 11-01 11-11 12-25 12-26",
                source: "before Christmas Eve"),
            HolidayTable(
                "PT", 2026, "01-01 04-03 05-01 06-04 06-10 10-05 12-01 12-08 12-25", source: "Código do Trabalho 234"),
            HolidayTable(
                "AT", 2026, "01-01 01-06 04-06 05-01 05-14 05-25 06-04 10-26 12-08 12-25", source: "wko.at"),
            HolidayTable("CH-ZH", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 12-25", source: "zh.ch, Ruhetage"),
            HolidayTable(
                "CH-GE", 2026, "01-01 04-03 04-06 05-14 05-25 09-10 12-25 12-31",
                source: "ge.ch, with the Jeûne genevois"),
            HolidayTable(
                "CH-VD", 2026, "01-01 01-02 04-03 04-06 05-14 05-25 09-21 12-25",
                source: "vd.ch, with the Lundi du Jeûne"),
            HolidayTable(
                "IE", 2026, "01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-28",
                source: "citizensinformation.ie"),
            HolidayTable(
                "IE", 2030, "01-01 02-01 03-18 04-22 05-06 06-03 08-05 10-28 12-25 12-26",
                source: "1 February is a Friday, so St Brigid's is kept that day"),
            HolidayTable(
                "CA-ON", 2026, "01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-28", source: "ontario.ca"),
            HolidayTable(
                "CA-QC", 2026, "01-01 04-03 05-18 06-24 07-01 09-07 10-12 12-25", source: "cnesst.gouv.qc.ca"),
            HolidayTable(
                "AU-NSW", 2026, "01-01 01-26 04-03 04-06 04-27 06-08 10-05 12-25 12-28", source: "nsw.gov.au"),
            HolidayTable(
                "AU-VIC", 2025, "01-01 01-27 03-10 04-18 04-21 04-25 06-09 09-26 11-04 12-25 12-26",
                source: "vic.gov.au"),
            HolidayTable(
                "IN", 2026,
                "01-26 03-04 03-26 03-31 04-03 04-14 05-01 05-27 06-26 08-26 09-04 10-02 10-20 11-24 12-25",
                source: "DoPT circular for 2026"),
            HolidayTable(
                "SE", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31", source: "Lag 1989:253"),
            HolidayTable(
                "DK", 2024, "01-01 03-28 03-29 04-01 05-09 05-20 12-25 12-26", source: "the first without bededag"),
            HolidayTable(
                "DK", 2023, "04-06 04-07 04-10 05-05 05-18 05-29 12-25 12-26", source: "the last with bededag"),
            HolidayTable("NO", 2027, "01-01 03-25 03-26 03-29 05-06 05-17", source: "Whit Monday is 17 May"),
            HolidayTable(
                "FI", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25", source: "almanakka.helsinki.fi"),
            HolidayTable("BE", 2026, "01-01 04-06 05-01 05-14 05-25 07-21 11-11 12-25", source: "belgium.be"),
            HolidayTable("LU", 2026, "01-01 04-06 05-01 05-14 05-25 06-23 12-25", source: "guichet.public.lu"),
        ])
    func tables(_ table: HolidayTable) throws { #expect(try weekdays(table.region, table.year) == table.days) }

    @Test(
        "Easter Sunday",
        arguments: [
            // The earliest and latest of these centuries among them (US Naval Observatory).
            (1818, "1818-03-22"), (1943, "1943-04-25"), (2000, "2000-04-23"), (2008, "2008-03-23"),
            (2011, "2011-04-24"),
            (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"),
            (2028, "2028-04-16"),
            (2029, "2029-04-01"), (2030, "2030-04-21"), (2038, "2038-04-25"),
        ])
    func easter(_ year: Int, _ iso: String) { #expect(Easter.western(year) == day(iso)) }

    @Test("King's Day on a Sunday is kept on Saturday")
    func kingsDay() throws {
        let calendar = try WorkCalendar(timeZone: .gmt, region: "NL")
        #expect(calendar.holidayName(on: day("2025-04-26")) == "Koningsdag")
        #expect(calendar.holidayName(on: day("2025-04-27")) == nil)
        #expect(calendar.holidayName(on: day("2026-04-27")) == "Koningsdag")
    }

    @Test("St Francis' day is one in Italy from 2026 on")
    func saintFrancis() throws {
        let calendar = try WorkCalendar(timeZone: .gmt, region: "IT")
        #expect(calendar.holidayName(on: day("2027-10-04")) == "San Francesco")
        #expect(calendar.holidayName(on: day("2024-10-04")) == nil)
    }

    @Test("Years outside the usual ones are worked out too")
    func farYears() throws {
        let calendar = try WorkCalendar(timeZone: .gmt, region: "DE")
        #expect(calendar.holidayName(on: day("2055-12-25")) == "Erster Weihnachtstag")
        #expect(calendar.holidayName(on: day("2055-12-24")) == nil)
        #expect(calendar.holidayName(on: day("1999-10-03")) == "Tag der Deutschen Einheit")
    }

    @Test("Every region works and has its days off", arguments: WorkCalendar.knownRegions)
    func everyRegion(_ region: String) throws {
        let days = try weekdays(region, 2026).split(separator: " ")
        #expect((3...20).contains(days.count))
    }
}

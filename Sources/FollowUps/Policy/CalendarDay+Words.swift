// SPDX-License-Identifier: MIT
import MailClassification

extension CalendarDay {
    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// "16 November".
    var dayAndMonth: String { "\(day) \(Self.monthNames[month - 1])" }

    /// "16 November", with the year where it is not that of `today`.
    func words(on today: CalendarDay) -> String { year == today.year ? dayAndMonth : "\(dayAndMonth) \(year)" }
}

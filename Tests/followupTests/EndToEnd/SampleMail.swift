// SPDX-License-Identifier: MIT
import Foundation

/// Mails of invented employers for the end-to-end tests.
enum SampleMail {
    static func mail(
        id: String, from: String, subject: String, date: String, text: String, extra: [String] = []
    ) -> Data {
        let headers =
            [
                "From: \(from)", "To: Sam Rivera <sam@mailbox.example>", "Subject: \(subject)", "Date: \(date)",
                "Message-ID: <\(id)>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: 8bit",
            ] + extra
        let lines = headers + [""] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return Data((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// Applied on Monday 2 November 2026; an answer within two weeks; no phone calls.
    static let confirmation = mail(
        id: "received-1@us.greenhouse-mail.io", from: "Tallow Bridge Optics <no-reply@us.greenhouse-mail.io>",
        subject: "Thank you for applying to Tallow Bridge Optics", date: "Mon, 02 Nov 2026 10:00:00 +0100",
        text: """
            Hello Sam,

            thank you for applying for the position of Lens Designer at Tallow Bridge Optics. Your application has
            reached us safely and you will hear from us within two weeks. Please do not call us about it.

            Kind regards
            Tallow Bridge Optics Recruiting
            """)

    static let rejection = mail(
        id: "no-1@pennant-freight.example", from: "Ilse Brandt <ilse.brandt@pennant-freight.example>",
        subject: "Your application as Route Planner", date: "Wed, 04 Nov 2026 09:12:00 +0100",
        text: """
            Dear Sam,

            thank you for the time that you put into your application for the post of Route Planner at Pennant Freight.
            After long thought we have decided to continue with other candidates.

            We wish you every success.
            Ilse Brandt, Pennant Freight
            """)

    static let parcel = mail(
        id: "order-7@teashop.example", from: "The Tea Shop <orders@teashop.example>",
        subject: "Your order 7 is on its way", date: "Thu, 05 Nov 2026 18:00:00 +0100",
        text: "Your parcel left our warehouse today and will be with you on Friday.")

    /// Comes later than the others, to be seen arriving.
    static let late = mail(
        id: "received-2@hire.lever.co", from: "Copper Vale Labs <no-reply@hire.lever.co>",
        subject: "Copper Vale Labs: we have received your application", date: "Fri, 06 Nov 2026 11:00:00 +0100",
        text: """
            Hi Sam,

            we have received your application for the Firmware Engineer role at Copper Vale Labs. We will review it and
            get back to you.

            The Copper Vale Labs team
            """)
}

// SPDX-License-Identifier: MIT
import Testing

@testable import MailTransport

@Suite("The installed libcurl")
struct LibraryVersionTests {
    static let all: Set<String> = ["imap", "imaps", "smtp", "smtps"]

    @Test("The one we run with is fit")
    func installed() throws { try LibraryVersion.check() }

    static let unfitOnes: [(UInt32, Bool, Set<String>, String)] = [
        (0x074e00, true, all, "7.78.0"),
        (0x080500, false, all, "without TLS"),
        (0x080500, true, ["smtp", "smtps"], "imap, imaps"),
    ]

    @Test("Unfit ones are told apart", arguments: unfitOnes)
    func unfit(number: UInt32, hasTLS: Bool, protocols: Set<String>, says: String) {
        let error = #expect(throws: TransportError.self) {
            try LibraryVersion.check(number: number, hasTLS: hasTLS, protocols: protocols)
        }
        #expect(error?.description.contains(says) == true)
    }

    @Test("7.79.0 is new enough")
    func oldest() throws { try LibraryVersion.check(number: 0x074f00, hasTLS: true, protocols: Self.all) }
}

// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailTransport

@Suite("Choosing how to log in")
struct LoginExchangeTests {
    static let server = MailServer(host: "imap.mail.example", port: 993, security: .tls)

    static func choose(_ credential: Credential, _ offered: Set<String>) throws -> LoginExchange {
        try LoginExchange.choose(for: credential, offered: offered, server: server)
    }

    static func decoded(_ exchange: LoginExchange) -> (mechanism: String, text: String)? {
        guard case .authenticate(let mechanism, let first, _) = exchange else { return nil }
        let data = first.withBytes { Data(base64Encoded: Data($0)) }
        return data.map { (mechanism, String(decoding: $0, as: UTF8.self)) }
    }

    @Test("Passwords go by PLAIN where it is offered", arguments: ["p", "pass", "päss wörd", "12345678901"])
    func plain(password: String) throws {
        let exchange = try Self.choose(.password(username: "sam@x.example", Secret(password)), ["AUTH=PLAIN"])
        let (mechanism, text) = try #require(Self.decoded(exchange))
        #expect(mechanism == "PLAIN")
        #expect(text == "\0sam@x.example\0\(password)")
    }

    @Test("Tokens go by XOAUTH2, else OAUTHBEARER")
    func tokens() throws {
        let credential = Credential.accessToken(username: "a=b,c", Secret("t0ken"))
        let (_, first) = try #require(Self.decoded(try Self.choose(credential, ["AUTH=XOAUTH2", "AUTH=OAUTHBEARER"])))
        #expect(first == "user=a=b,c\u{1}auth=Bearer t0ken\u{1}\u{1}")
        let (_, second) = try #require(Self.decoded(try Self.choose(credential, ["AUTH=OAUTHBEARER"])))
        #expect(
            second == "n,a=a=3Db=2Cc,\u{1}host=imap.mail.example\u{1}port=993\u{1}auth=Bearer t0ken\u{1}\u{1}")
    }

    @Test("LOGIN is the way without PLAIN, unless the server forbids it")
    func login() throws {
        let credential = Credential.password(username: "sam", Secret("pw"))
        guard case .login = try Self.choose(credential, []) else {
            Issue.record("it is not LOGIN")
            return
        }
        let error = #expect(throws: TransportError.self) {
            try Self.choose(credential, ["LOGINDISABLED", "AUTH=GSSAPI"])
        }
        #expect(error?.isAuthentication == true)
        #expect(error?.description.contains("GSSAPI") == true)
    }

    @Test(
        "A line end would be a command of its own",
        arguments: [("sam\r\nx LOGOUT", "pw"), ("sam", "pw\n"), ("sam", ""), ("", "pw")])
    func controls(username: String, password: String) {
        let error = #expect(throws: TransportError.self) {
            try Self.choose(.password(username: username, Secret(password)), ["AUTH=PLAIN"])
        }
        #expect(error?.isAuthentication == true)
        #expect(password.isEmpty || error?.description.contains(password) == false)
    }
}

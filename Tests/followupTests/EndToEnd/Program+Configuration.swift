// SPDX-License-Identifier: MIT
import Foundation

extension Program {
    /// What a test's configuration varies.
    struct Setup {
        var host = "127.0.0.1"
        var port: Int
        var security = "none"
        var authority: String?
        var user = "sam"
        var password: String
        var folders = ["INBOX"]
        var smtpPort: Int?
        var desktop = false
        /// JSON members added at the top level.
        var more = ""

        init(_ server: DovecotServer) {
            port = server.port
            password = server.password
        }

        init(port: Int, password: String = "none-needed") {
            self.port = port
            self.password = password
        }
    }

    /// Writes the configuration and its password file.
    func configure(_ setup: Setup) throws {
        try write(setup.password + "\n", to: "password")
        let authority = setup.authority.map { "\"\($0)\"" } ?? "null"
        let folders = setup.folders.map { "\"\($0)\"" }.joined(separator: ",")
        let email =
            setup.smtpPort.map {
                """
                {"to": "sam@mailbox.example", "from": "sam@mailbox.example", "auth": null,
                 "smtp": {"host": "127.0.0.1", "port": \($0), "security": "none"}}
                """
            } ?? "null"
        try write(
            """
            {"accounts": [{"name": "personal", "address": "sam@mailbox.example", "look_back_days": 3650,
              "imap": {"host": "\(setup.host)", "port": \(setup.port), "security": "\(setup.security)",
                       "username": "\(setup.user)", "ca_file": \(authority)},
              "auth": {"method": "password", "file": "password"}, "folders": [\(folders)]}],
             "reminders": {"desktop": \(setup.desktop), "email": \(email)},
             "calendar": {"time_zone": "Europe/Berlin", "region": "DE-BE"}\(setup.more)}
            """, to: "config.json")
    }
}

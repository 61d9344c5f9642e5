// SPDX-License-Identifier: MIT
import FollowUps
import Foundation
import MailClassification
import MailTransport

/// The configuration file as a value. Every key but `accounts` has a default, and the defaults stand here.
struct Configuration: Sendable, Equatable {
    var accounts: [Account]
    var reminders = Reminders()
    var calendar = Calendar()
    var followUp = FollowUpSettings()
    /// The store's path; nil means `$XDG_DATA_HOME/followup/tracker.sqlite`.
    var store: String?

    /// A mailbox to watch.
    struct Account: Sendable, Equatable {
        var name: String
        /// The person's own address in this mailbox.
        var address: String
        var imap: Server
        var auth: Authentication
        var folders = ["INBOX"]
        var sentFolder = SentFolder.auto
        var lookBackDays = 180
        var pollMinutes = 10
    }

    /// A mail server and the name to log in with.
    struct Server: Sendable, Equatable {
        var server: MailServer
        var username: String?
    }

    /// Where the secret for a log-in comes from.
    enum Authentication: Sendable, Equatable {
        /// A program's first line of output; never through a shell.
        case command([String])
        /// A file that only its owner can read.
        case file(String)
        /// A systemd credential's name, under `$CREDENTIALS_DIRECTORY`.
        case credential(String)
        /// Attributes of an item in the Secret Service.
        case secretService([String: String])
        case oauth2(OAuth2)
    }

    struct OAuth2: Sendable, Equatable {
        var provider: String?
        var authURL: String?
        var tokenURL: String?
        var clientID: String?
        var scopes: [String] = []
    }

    struct Reminders: Sendable, Equatable {
        var desktop = true
        var email: Email?
        var quietHours = QuietHours()
        /// Minutes after local midnight at which a day's reminders come.
        var digestAt = 9 * 60
    }

    /// Hours without reminders, in minutes after local midnight; may wrap around midnight.
    struct QuietHours: Sendable, Equatable {
        var from = 20 * 60
        var until = 8 * 60
    }

    struct Email: Sendable, Equatable {
        var to: String
        var from: String
        var smtp: Server
        var auth: Authentication?
    }

    struct Calendar: Sendable, Equatable {
        /// `system` or an IANA name.
        var timeZone = "system"
        /// An ISO 3166 country, perhaps with its part (`DE-BE`); nil knows no public holidays.
        var region: String?
        var workDays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
        var extraHolidays: Set<CalendarDay> = []
    }
}

// SPDX-License-Identifier: MIT
import Foundation
import Logging

/// A line an event on standard error, where the journal picks it up: `<6>recorded application=12 kind=confirmation`.
///
/// Under systemd the line begins with the level as sd-daemon(3) wants it; a terminal gets the level's name.
/// Metadata carries ids and counts only, never what stands in a mail.
struct StandardErrorLog: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    private let isForJournal: Bool

    init(logLevel: Logger.Level) {
        self.logLevel = logLevel
        isForJournal = ProcessInfo.processInfo.environment["JOURNAL_STREAM"] != nil
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
        let pairs = all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        let prefix = isForJournal ? "<\(Self.priority(event.level))>" : event.level == .info ? "" : "\(event.level): "
        Terminal.complain(prefix + TerminalText.line("\(event.message)\(pairs)"))
    }

    /// syslog(3) priorities.
    private static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}

// SPDX-License-Identifier: MIT
import Foundation

/// Where things are, by the XDG Base Directory specification: relative values in the environment are ignored.
struct Paths: Sendable {
    var home: String
    var config: String
    var data: String

    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        home = environment["HOME"].flatMap(Self.absolute) ?? NSHomeDirectory()
        config = environment["XDG_CONFIG_HOME"].flatMap(Self.absolute) ?? "\(home)/.config"
        data = environment["XDG_DATA_HOME"].flatMap(Self.absolute) ?? "\(home)/.local/share"
    }

    var configurationFile: String { "\(config)/followup/config.json" }
    var store: String { "\(data)/followup/tracker.sqlite" }

    private static func absolute(_ path: String) -> String? { path.hasPrefix("/") ? path : nil }

    /// `~/x` as a person writes it.
    static func expandingTilde(_ path: String) -> String {
        guard path.hasPrefix("~/") else { return path }
        return Paths().home + path.dropFirst()
    }
}

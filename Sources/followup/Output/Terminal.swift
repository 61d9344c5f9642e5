// SPDX-License-Identifier: MIT
import Foundation
import Glibc

/// Where text goes, and whether it may be coloured: on a terminal only, and never against `NO_COLOR`.
struct Terminal: Sendable {
    enum Style: String, Sendable {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    let isInteractive: Bool
    let hasColour: Bool
    let columns: Int

    static let output = Terminal(descriptor: STDOUT_FILENO)

    init(isInteractive: Bool, hasColour: Bool, columns: Int) {
        self.isInteractive = isInteractive
        self.hasColour = hasColour
        self.columns = columns
    }

    private init(descriptor: Int32) {
        let environment = ProcessInfo.processInfo.environment
        isInteractive = isatty(descriptor) == 1
        let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        hasColour = isInteractive && !refused && environment["TERM"] != "dumb"
        var size = winsize()
        let known = isInteractive && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        columns = known ? max(40, min(Int(size.ws_col), 160)) : 80
    }

    func styled(_ text: String, _ style: Style) -> String {
        hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Writes whole lines to standard output.
    func write(_ lines: [String]) {
        Self.print(lines.map { $0 + "\n" }.joined())
    }

    /// Writes to standard output as it is. A reader that went away (`| head`) ends the program quietly.
    static func print(_ text: String) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            exit(0)
        }
    }

    /// Writes a sentence to standard error.
    static func complain(_ sentence: String) {
        try? FileHandle.standardError.write(contentsOf: Data((sentence + "\n").utf8))
    }
}

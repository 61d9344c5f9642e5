// SPDX-License-Identifier: MIT
import Glibc

/// Reads single keys from a terminal, or the first letter of each line where there is none.
struct KeyReader {
    /// The next key in lower case; nil at the end of input.
    func key() -> Character? {
        guard isatty(STDIN_FILENO) == 1 else { return line()?.first.map { Character($0.lowercased()) } ?? nil }
        var saved = termios()
        guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return nil }
        var raw = saved
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &saved) }
        var byte: UInt8 = 0
        guard read(STDIN_FILENO, &byte, 1) == 1, byte != 4 else { return nil }
        return Character(Character(Unicode.Scalar(byte)).lowercased())
    }

    /// The next line without its newline; nil at the end of input.
    func line() -> String? { readLine() }
}

// SPDX-License-Identifier: MIT
import Foundation

/// Looks at the systemd user service, for `doctor`: whether it is there, runs, and is really confined. In a user
/// manager some options are passed over without a word, so the truth is read from /proc.
struct ServiceExamination: Sendable {
    private static let unit = "followup.service"

    func run() async -> [Finding] {
        guard let properties = await properties() else {
            return [.note("service", "no systemd user manager answers here; run `followup watch` by other means")]
        }
        guard properties["LoadState"] == "loaded" else {
            return [
                .fault(
                    "service", "It is not installed. Run `make install`, then systemctl --user enable --now followup.")
            ]
        }
        guard properties["ActiveState"] == "active", let pid = properties["MainPID"], pid != "0" else {
            let state = properties["ActiveState"] ?? "unknown"
            return [.fault("service", "It is \(state). Start it: systemctl --user enable --now followup")]
        }
        let enabled = properties["UnitFileState"] == "enabled"
        let start =
            enabled
            ? Finding.good("service", "runs as process \(pid), starts with your session")
            : .note("service", "runs, but will not start by itself: systemctl --user enable followup")
        return [start, confinement(of: pid)]
    }

    private func properties() async -> [String: String]? {
        let words = [
            "systemctl", "--user", "show", Self.unit, "--property=LoadState,ActiveState,UnitFileState,MainPID",
        ]
        guard let data = try? await ChildProcess.output(of: words, limit: .seconds(5), isQuiet: true) else {
            return nil
        }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        let pairs = lines.compactMap { line -> (String, String)? in
            let fields = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return fields.count == 2 ? (String(fields[0]), String(fields[1])) : nil
        }
        return pairs.isEmpty ? nil : Dictionary(pairs) { _, last in last }
    }

    private func confinement(of pid: String) -> Finding {
        guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8) else {
            return .note("confinement", "cannot be read")
        }
        let isHeld = status.contains("NoNewPrivs:\t1") && status.contains("Seccomp:\t2")
        return isHeld
            ? .good("confinement", "no new privileges, system calls filtered")
            : .note("confinement", "the unit's restrictions are not in force; see journalctl --user -u followup")
    }
}

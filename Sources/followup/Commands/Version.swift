// SPDX-License-Identifier: MIT

/// The program's version, by semver.org.
enum Version {
    static let text = "0.1.0"
}

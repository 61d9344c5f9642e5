// SPDX-License-Identifier: MIT
import Foundation

/// The process's environment.
enum Environment {
    static func has(_ name: String) -> Bool { ProcessInfo.processInfo.environment[name] != nil }
}

// SPDX-License-Identifier: MIT
import Foundation

/// The one function of mathematics that weighing needs.
enum Math {
    static func exp(_ value: Double) -> Double { Foundation.exp(value) }
}

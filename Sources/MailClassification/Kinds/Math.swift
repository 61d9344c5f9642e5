// SPDX-License-Identifier: MIT
import Foundation

/// The functions of mathematics that weighing needs.
enum Math {
    static func exp(_ value: Double) -> Double { Foundation.exp(value) }
    static func log(_ value: Double) -> Double { Foundation.log(value) }
}

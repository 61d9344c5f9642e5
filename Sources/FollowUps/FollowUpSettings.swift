// SPDX-License-Identifier: MIT

/// The policy's numbers; the defaults are policy.md's, whose evidence is in surveys of employers.
public struct FollowUpSettings: Sendable, Equatable {
    /// Business days from applying to the first follow-up.
    public var firstAfterBusinessDays = 7
    /// Business days from one follow-up to the second and last.
    public var secondAfterBusinessDays = 7
    /// Business days of grace behind a window that the employer named.
    public var afterWindowBusinessDays = 2
    /// Calendar days without a sign until an application is `silent`.
    public var silentAfterDays = 42
    /// Whether the person would rather phone than write, where that is welcome.
    public var prefersPhone = false

    /// The defaults.
    public init() {}
}

// SPDX-License-Identifier: MIT
import FollowUps

/// A reminder as a notification shows it; text of mails may be in it as it was written.
public struct ReminderCard: Sendable, Equatable {
    /// How insistent the server may be.
    public enum Urgency: UInt8, Sendable {
        case normal = 1
        /// Stays until dismissed and passes "do not disturb": an answer is owed today or tomorrow.
        case critical = 2
    }

    /// What it reminds of.
    public var keys: [ReminderKey]
    /// The headline.
    public var summary: String
    /// The lines below it.
    public var body: [String]
    /// How insistent it is.
    public var urgency: Urgency
    /// What is offered, where the server can.
    public var actions: [ReminderAnswer.Action]

    /// A card of these parts.
    public init(
        keys: [ReminderKey], summary: String, body: [String], urgency: Urgency = .normal,
        actions: [ReminderAnswer.Action] = ReminderAnswer.Action.allCases
    ) {
        self.keys = keys
        self.summary = summary
        self.body = body
        self.urgency = urgency
        self.actions = actions
    }

    /// A card about the same step replaces an older one, whatever its occurrence.
    var places: Set<ReminderKey> {
        Set(
            keys.map { key in
                ReminderKey(application: key.application, step: key.step, due: key.due, occurrence: 0)
            })
    }
}

/// What the person pressed on a notification. A closed one is no answer: it was not seen.
public struct ReminderAnswer: Sendable, Equatable {
    /// The keys are those of the notification's actions.
    public enum Action: String, Sendable, CaseIterable {
        /// The click on the card itself.
        case open = "default"
        /// It was done.
        case done
        /// Not before tomorrow.
        case snooze
        /// Show the words to send.
        case draft

        /// What the button says.
        var label: String {
            switch self {
            case .open: "Open"
            case .done: "Done"
            case .snooze: "Snooze until tomorrow"
            case .draft: "Draft"
            }
        }
    }

    /// What the card reminded of; several where one employer has several roles due.
    public var keys: [ReminderKey]
    /// What was pressed.
    public var action: Action
    /// Lets the desktop bring a window to the front (`ActivationToken`, or XDG_ACTIVATION_TOKEN for a child).
    public var activationToken: String?

    /// An answer of these parts.
    public init(keys: [ReminderKey], action: Action, activationToken: String? = nil) {
        self.keys = keys
        self.action = action
        self.activationToken = activationToken
    }
}

// SPDX-License-Identifier: MIT
import Testing

@testable import MailTransport

@Suite("IDLE")
struct IdleStateMachineTests {
    typealias Event = IdleStateMachine.Event
    typealias Action = IdleStateMachine.Action

    static let stories: [(String, [Event], [Action])] = [
        (
            "new mail", [.continuation, .otherLine, .news, .otherLine, .tagged(.ok)],
            [.wait, .wait, .sendDone, .wait, .finish(.news)]
        ),
        ("renewal", [.continuation, .timeUp, .tagged(.ok)], [.wait, .sendDone, .finish(.quiet)]),
        (
            "\"Still here\" does not put the renewal off", [.continuation, .otherLine, .otherLine, .timeUp],
            [.wait, .wait, .wait, .sendDone]
        ),
        (
            "mail between the command and its answer", [.news, .continuation, .tagged(.ok)],
            [.wait, .sendDone, .finish(.news)]
        ),
        (
            "mail between DONE and its answer", [.continuation, .timeUp, .news, .tagged(.ok)],
            [.wait, .sendDone, .wait, .finish(.news)]
        ),
        ("a server that does not know it", [.tagged(.bad)], [.finish(.refused)]),
        ("a server that ends it by itself", [.continuation, .tagged(.ok)], [.wait, .finish(.quiet)]),
        (
            "DONE is not answered: dead", [.continuation, .timeUp, .otherLine, .timeUp],
            [.wait, .sendDone, .wait, .dead]
        ),
        ("IDLE is not answered: dead", [.otherLine, .timeUp], [.wait, .dead]),
        (
            "nothing counts after the end", [.continuation, .timeUp, .tagged(.ok), .news],
            [.wait, .sendDone, .finish(.quiet), .wait]
        ),
    ]

    @Test("Its stories", arguments: stories)
    func story(name: String, events: [Event], expected: [Action]) {
        var machine = IdleStateMachine()
        #expect(events.map { machine.handle($0) } == expected)
    }
}

// SPDX-License-Identifier: MIT
import ArgumentParser
import FollowUps
import JobTracker
import MailClassification

struct Review: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Goes through what was detected and is not certain, one key a decision.",
        discussion: """
            Without a terminal use the verbs instead: followup list --needs-review --format json, then accept, edit,
            merge, split, dismiss, relabel.
            """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "Go through all open applications, not only the uncertain ones.")
    var all = false

    func run() async throws {
        let workspace = try Workspace(common)
        let ids = try workspace.planned().filter(isWanted).map(\.application.id)
        guard !ids.isEmpty else { return Terminal.output.write(["Nothing waits for review."]) }
        var session = ReviewSession(workspace: workspace, keys: KeyReader(), terminal: .output)
        try session.run(ids)
    }

    private func isWanted(_ item: PlannedApplication) -> Bool {
        item.application.needsReview || (all && !item.plan.stage.isClosed)
    }
}

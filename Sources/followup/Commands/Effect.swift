// SPDX-License-Identifier: MIT
import FollowUps
import JobTracker

/// What an answer or correction leads to, told right after it.
enum Effect {
    static func write(of id: Application.ID, in workspace: Workspace) throws {
        let plan = try workspace.planned(id).plan
        Terminal.output.write([sentence(plan, workspace)])
    }

    /// `Next: last follow-up by e-mail, Fri 27 Nov.`
    static func sentence(_ plan: FollowUpPlan, _ workspace: Workspace) -> String {
        guard let next = plan.next else { return "Next: nothing planned (\(plan.stage.rawValue))." }
        let when = DayText.near(next.due, today: workspace.today)
        return "Next: \(next.step.phrase) by \(next.channel.phrase), \(when)."
    }
}

// SPDX-License-Identifier: MIT
import ArgumentParser
import FollowUps
import JobTracker
import MailClassification

struct Done: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Notes that you did what was due.",
        discussion: "Example: followup done 12 --channel email --on 2026-11-18")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The application's number.")
    var id: Application.ID

    @Option(help: "How you did it; by default as it was planned.")
    var channel: ContactChannel?

    @Option(help: ArgumentHelp("On which day; by default today.", valueName: "date"))
    var on: CalendarDay?

    func run() async throws {
        let workspace = try Workspace(common)
        let item = try workspace.planned(id)
        let day = on ?? workspace.today
        guard day <= workspace.today else {
            throw CommandError("\(day.iso) is still to come. Note a follow-up once it is made.")
        }
        let step = item.plan.next?.step
        let channel = channel ?? item.plan.next?.channel
        try workspace.tracker.answer(id, .done(step: step, channel: channel, on: day), now: workspace.now)
        let what = step?.phrase ?? "follow-up"
        Terminal.output.write(["Noted: \(what) on \(DayText.short(day, today: workspace.today))."])
        try Effect.write(of: id, in: workspace)
    }
}

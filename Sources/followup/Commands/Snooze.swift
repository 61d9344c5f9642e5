// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker
import MailClassification

struct Snooze: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts a reminder off, until tomorrow by default.",
        discussion: "Example: followup snooze 12 --for 3d")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The application's number.")
    var id: Application.ID

    @Option(help: ArgumentHelp("Not before this day.", valueName: "date"))
    var until: CalendarDay?

    @Option(name: .customLong("for"), help: ArgumentHelp("For so many days (3 or 3d) or weeks (2w).", valueName: "n"))
    var span: DayCount?

    func validate() throws {
        if until != nil && span != nil { throw ValidationError("Give either --until or --for.") }
    }

    func run() async throws {
        let workspace = try Workspace(common)
        _ = try workspace.planned(id)
        let day = until ?? workspace.today.advanced(by: span?.days ?? 1)
        guard day > workspace.today else {
            throw CommandError("\(day.iso) is not in the future. Give a later day with --until.")
        }
        try workspace.tracker.answer(id, .snoozed(until: day), now: workspace.now)
        try Effect.write(of: id, in: workspace)
    }
}

// SPDX-License-Identifier: MIT
import ArgumentParser

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks the whole set-up and says what to do about each fault.",
        discussion: "It logs in to your mailbox and mail server, but reads and sends nothing.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var listing: ListingOptions

    func run() async throws {
        let file = ConfigurationFile(path: common.config)
        let examination = Examination(file: file, now: common.time)
        let findings = await examination.run()
        switch listing.format {
        case .json: Terminal.print(JSONValue.array(findings.map(\.json)).pretty + "\n")
        case .text: Terminal.output.write(FindingList(terminal: .output).lines(findings))
        }
        if findings.contains(where: { $0.subject == "configuration" && $0.outcome == .fault }) {
            throw ExitStatus.configuration
        }
        if findings.contains(where: { $0.outcome == .fault }) { throw ExitStatus.partFailed }
    }
}

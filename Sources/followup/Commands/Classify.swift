// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import JobTracker
import MailClassification
import MailParsing

struct Classify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judges mails from files, without a mailbox.",
        discussion: """
            PATH is an .eml file, an mbox, a Maildir, a folder of .eml files, or - for standard input.
            With --format json it prints one JSON object a line, one line a mail.
            What your corrections taught counts here too, where there is a tracker.

            Example: followup classify --format json inbox.mbox
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var listing: ListingOptions

    @Argument(help: "Mails to judge.")
    var paths: [String]

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name at least one file, folder, or - for standard input.") }
    }

    func run() async throws {
        let parser = MailParser()
        let classifier = Classifier(personal: learned())
        var failed = false
        for path in paths {
            do {
                try MailFileReader.read(path: path) { source, bytes in
                    let message = parser.parse(bytes)
                    write(classifier.classify(message), of: message, source: source)
                }
            } catch {
                failed = true
                Terminal.complain(TerminalText.line("\(error)"))
            }
        }
        if failed { throw ExitStatus.partFailed }
    }

    /// What the person's corrections taught. Judging a file must work without any set-up, and beside a broken one.
    private func learned() -> PersonalLayer {
        let file = ConfigurationFile(path: common.config)
        let store = (try? file.load()).map { Workspace.storePath(of: $0, file: file) } ?? Paths().store
        guard FileManager.default.fileExists(atPath: store), let tracker = try? Tracker(path: store),
            let corrections = try? tracker.correctedMails()
        else { return PersonalLayer() }
        return PersonalLayer(corrections)
    }

    private func write(_ verdict: Verdict, of message: MailMessage, source: String) {
        switch listing.format {
        case .json: Terminal.print(verdict.json(source: source, messageID: message.messageID).line + "\n")
        case .text: Terminal.output.write(VerdictPage(terminal: .output).lines(verdict, source: source))
        }
    }
}

// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import MailClassification
import MailParsing

struct Classify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Judges mails from files, without a mailbox or tracker.",
        discussion: """
            PATH is an .eml file, an mbox, a Maildir, a folder of .eml files, or - for standard input.
            With --format json it prints one JSON object a line, one line a mail.

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
        let classifier = Classifier()
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

    private func write(_ verdict: Verdict, of message: MailMessage, source: String) {
        switch listing.format {
        case .json: Terminal.print(verdict.json(source: source, messageID: message.messageID).line + "\n")
        case .text: Terminal.output.write(VerdictPage(terminal: .output).lines(verdict, source: source))
        }
    }
}

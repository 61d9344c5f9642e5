// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import Testing

@testable import ModelTrainer

/// The corpus in the repository, which the tests find from their own place.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func corpus(_ part: String) throws -> [CorpusMail] {
        try Corpus.read(root.appendingPathComponent("Corpus/\(part)").path).filter(\.isComplete)
    }
}

/// The gold is honest: what it quotes stands in the mail, and what it dates are days.
@Suite struct CorpusTests {
    private static func whole(_ mail: CorpusMail) -> String {
        let senders = (mail.message.from + mail.message.sender + mail.message.replyTo).map {
            "\($0.name) \($0.address)"
        }
        let headers = mail.message.headers.map(\.value)
        return Quote.squashed(([mail.message.subject, mail.message.text] + senders + headers).joined(separator: "\n"))
    }

    @Test(arguments: ["train", "test"]) func quotesStandInTheMail(_ part: String) throws {
        for mail in try Repository.corpus(part) {
            let text = Quote.squashed(mail.message.subject + "\n" + mail.message.text)
            for quote in [mail.gold.noFollowUp?.quote, mail.gold.responseWindow?.quote].compactMap({ $0 }) {
                #expect(text.contains(Quote.squashed(quote)), "\(mail.gold.file): \(quote)")
            }
        }
    }

    @Test(arguments: ["train", "test"]) func namesStandInTheMail(_ part: String) throws {
        for mail in try Repository.corpus(part) {
            let whole = Self.whole(mail).lowercased()
            for name in [mail.gold.company, mail.gold.role, mail.gold.requisition].compactMap({ $0 }) {
                #expect(whole.contains(Quote.squashed(name).lowercased()), "\(mail.gold.file): \(name)")
            }
        }
    }

    @Test(arguments: ["train", "test"]) func datesAreDays(_ part: String) throws {
        for mail in try Repository.corpus(part) {
            let gold = mail.gold
            let days = [gold.respondBy, gold.returnsOn, gold.closingOn, gold.responseWindow?.until]
            for day in days.compactMap({ $0 }) { #expect(CalendarDay(iso: day) != nil, "\(gold.file): \(day)") }
            if let event = gold.eventAt {
                #expect(
                    CalendarDay(iso: String(event.prefix(10))) != nil && event.count == 16, "\(gold.file): \(event)")
            }
            let channels: Set = ["phone", "email", "in-person", "any"]
            #expect(channels.isSuperset(of: gold.noFollowUp?.channels ?? []), "\(gold.file)")
        }
    }

    @Test func noAuthorOfTheTestPartIsTrainedOn() throws {
        let trained = Set(try Repository.corpus("train").map(\.source))
        let tested = Set(try Repository.corpus("test").map(\.source))
        #expect(trained.isDisjoint(with: tested))
        #expect(trained.count >= 10 && tested.count >= 3)
    }

    @Test func everyLanguageAndKindIsThere() throws {
        let train = try Repository.corpus("train")
        let test = try Repository.corpus("test")
        for language in ["en", "de", "fr", "es", "pt", "it", "nl", "pl"] {
            #expect(train.count { $0.gold.language == language } >= 90, "\(language)")
            #expect(test.count { $0.gold.language == language } >= 40, "\(language)")
        }
        for kind in MailKind.allCases { #expect(test.contains { $0.gold.kind == kind }, "\(kind)") }
        #expect((train + test).count { $0.gold.noFollowUp != nil } >= 250)
        #expect((train + test).count { $0.gold.responseWindow != nil } >= 250)
    }
}

/// The shipped model on mails it was not trained on: no figure of the last `make eval` may fall by more than a point.
@Suite struct EvaluationTests {
    @Test func noFigureFell() throws {
        let score = Evaluate.score(try Repository.corpus("test"), Classifier())
        let known = try Figures.read(Repository.root.appendingPathComponent("Corpus/figures.json").path).shares
        let now = score.figures.shares
        for (name, share) in known {
            #expect(now[name] ?? 0 >= share - 0.01, "\(name): \(now[name] ?? 0), was \(share)")
        }
        #expect(known.count >= 20)
    }
}

/// Training is the same in every run.
@Suite struct TrainingTests {
    private static func example(_ words: String, _ target: [Float]) -> Example {
        var features = TrainingView(.init(text: words)).kind
        features.numbers = []
        return Example(features: features, target: target, weight: 1)
    }

    @Test func learnsWhatItIsShownAndAlwaysTheSame() {
        let examples = [
            Self.example("We have received your application, thank you.", [1, 0]),
            Self.example("Your application has been received by us.", [1, 0]),
            Self.example("We chose another candidate for the post.", [0, 1]),
            Self.example("Another candidate was chosen for this post.", [0, 1]),
        ]
        func trained() -> LinearTrainer {
            var trainer = LinearTrainer(loss: .softmax, labels: 2, logarithm: 10)
            trainer.train(examples)
            return trainer
        }
        let (first, second) = (trained(), trained())
        #expect(first.rows == second.rows)
        for example in examples {
            let sums = first.sums(example.features)
            #expect((sums[0] > sums[1]) == (example.target[0] > 0))
        }
    }

    @Test func aWrittenModelReadsBackAsItWas() throws {
        let path = Repository.root.appendingPathComponent("Sources/CClassifierModel/classifier.model").path
        _ = try ModelFile(reading: path).loaded()
        #expect(ClassifierModel.shipped != nil)
    }
}

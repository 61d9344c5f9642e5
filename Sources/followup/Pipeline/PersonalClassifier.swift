// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification
import Synchronization

/// The classifier with what the person's corrections taught, made anew whenever they change.
final class PersonalClassifier: Sendable {
    private struct State {
        var version: Int64 = -1
        var classifier = Classifier()
    }

    private let state = Mutex(State())

    /// The classifier for the corrections that stand now.
    /// - Throws: ``TrackerError``.
    func current(_ tracker: Tracker) throws -> Classifier {
        let version = try tracker.correctionsVersion()
        if let known = state.withLock({ $0.version == version ? $0.classifier : nil }) { return known }
        let classifier = Classifier(personal: PersonalLayer(try tracker.correctedMails()))
        state.withLock { $0 = State(version: version, classifier: classifier) }
        return classifier
    }
}

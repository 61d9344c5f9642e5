// SPDX-License-Identifier: MIT
import CClassifierModel

/// The trained part of the classifier: what `make train` learned from the corpus.
package struct ClassifierModel: Sendable {
    /// Which kind a mail is; labels are ``MailKind/allCases`` in order.
    let kinds: LinearModel
    /// What a sentence says to the applicant; labels are ``SentenceLabel``.
    let sentences: LinearModel
    /// What a time is for; labels are ``TimeLabel``.
    let times: LinearModel
    /// Which words name the employer and the post; labels are ``NameLabel``.
    let names: LinearModel
    /// How the sums become probabilities and decisions.
    let calibration: ModelCalibration

    /// The first bytes of a model file; the digit is the version of what follows.
    static let magic: [UInt8] = Array("followup-model-1".utf8)

    /// A model from the bytes of a file, which must stay where they are; nil where they hold none of this version.
    package init?(at start: UnsafePointer<UInt8>, count: Int) {
        let head = Self.magic
        guard count > head.count, UnsafeBufferPointer(start: start, count: head.count).elementsEqual(head) else {
            return nil
        }
        var bytes = ModelBytes(start + head.count, count: count - head.count)
        guard let calibration = ModelCalibration(&bytes), let kinds = LinearModel(&bytes),
            let sentences = LinearModel(&bytes), let times = LinearModel(&bytes), let names = LinearModel(&bytes),
            kinds.width >= MailKind.allCases.count, sentences.width >= SentenceLabel.allCases.count,
            times.width >= TimeLabel.allCases.count, names.width >= NameLabel.allCases.count
        else { return nil }
        (self.calibration, self.kinds, self.sentences) = (calibration, kinds, sentences)
        (self.times, self.names) = (times, names)
    }

    /// The model inside the program; nil only in a build made to train the first one.
    package static let shipped = ClassifierModel(at: classifier_model_data(), count: classifier_model_length)
}

/// How sums become probabilities, and from where on they count.
struct ModelCalibration: Sendable {
    /// Divides the sums of the kinds before they become probabilities.
    var temperature: Float
    /// A verdict below this probability goes to review.
    var review: Float
    /// A sentence is a notice, or names a window, from this probability on.
    var notice: Float
    var window: Float
    /// A name is taken from this probability on.
    var company: Float
    var role: Float

    init?(_ bytes: inout ModelBytes) {
        guard let values = bytes.floats(6) else { return nil }
        (temperature, review, notice) = (values[0], values[1], values[2])
        (window, company, role) = (values[3], values[4], values[5])
    }
}

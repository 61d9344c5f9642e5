// SPDX-License-Identifier: MIT

/// A name that the model read in a mail.
struct TaggedName {
    var text: String
    /// The words exactly as they stand in the mail.
    var quote: String
    /// The probability that every word of it is rightly taken.
    var probability: Float
    var place: NameFeatures.Place
}

/// Reads the employer and the post out of a mail, word by word.
struct NameTagger {
    let model: LinearModel
    /// Taken off the sum of "nothing": a name that is missed costs more than one that the next step drops.
    private static let eagerness: Float = 1.75

    /// The names found in one text, by the label that begins them.
    func names(in features: NameFeatures) -> [NameLabel: [TaggedName]] {
        let path = bestPath(features)
        var names: [NameLabel: [TaggedName]] = [:]
        var at = 0
        while at < path.count {
            guard let inside = path[at].label.inside else {
                at += 1
                continue
            }
            var end = at + 1
            while end < path.count, path[end].label == inside { end += 1 }
            let label = path[at].label
            let range = label == .companyBegin ? CompanyShape.trimmed(features.text, at..<end) ?? at..<end : at..<end
            let name = TaggedName(
                text: features.text.string(range), quote: features.text.quote(range),
                probability: path[at..<end].reduce(1) { min($0, $1.share) }, place: features.place)
            names[label, default: []].append(name)
            at = end
        }
        return names
    }

    private struct Step {
        var label: NameLabel
        var share: Float
    }

    /// The most probable row of labels (Viterbi), each with its probability given the one before.
    private func bestPath(_ features: NameFeatures) -> [Step] {
        let labels = NameLabel.allCases
        var scores = [Float](repeating: -.infinity, count: labels.count)
        scores[0] = 0
        var back: [[Int]] = []
        var shares: [[[Float]]] = []
        for index in features.indices {
            var sums = Array(model.sums(features.vector(index)).prefix(labels.count))
            sums[NameLabel.nothing.rawValue] -= Self.eagerness
            let breaks = (name: features.isBreak(index), company: features.isCompanyBreak(index))
            var next = [Float](repeating: -.infinity, count: labels.count)
            var from = [Int](repeating: 0, count: labels.count)
            var rows: [[Float]] = []
            for previous in labels {
                guard scores[previous.rawValue] > -.infinity else {
                    rows.append([])
                    continue
                }
                let row = row(sums, after: previous, breaks)
                rows.append(row)
                for label in labels where row[label.rawValue] > 0 {
                    let score = scores[previous.rawValue] + Float(Math.log(Double(row[label.rawValue])))
                    if score > next[label.rawValue] {
                        (next[label.rawValue], from[label.rawValue]) = (score, previous.rawValue)
                    }
                }
            }
            scores = next
            back.append(from)
            shares.append(rows)
        }
        guard !back.isEmpty else { return [] }
        var label = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        var path: [Step] = []
        for index in back.indices.reversed() {
            let previous = back[index][label]
            path.append(Step(label: labels[label], share: shares[index][previous][label]))
            label = previous
        }
        return path.reversed()
    }

    private func row(_ sums: [Float], after previous: NameLabel, _ breaks: (name: Bool, company: Bool)) -> [Float] {
        let sums = NameLabel.allCases.map { label in
            label.mayFollow(previous, isBreak: breaks.name, isCompanyBreak: breaks.company)
                ? sums[label.rawValue] + model.weight(ofNumber: previous.rawValue, for: label.rawValue) : -1000
        }
        return Probabilities.softmax(sums)
    }
}

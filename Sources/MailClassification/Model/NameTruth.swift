// SPDX-License-Identifier: MIT

/// Marks the words of a text that are part of known names, for training.
enum NameTruth {
    static func labels(of text: EmployerText, _ names: TrainingView.Names) -> [NameLabel] {
        var labels = [NameLabel](repeating: .nothing, count: text.words.count)
        for (list, begin) in [
            (names.requisitions, NameLabel.requisitionBegin), (names.roles, .roleBegin),
            (names.companies, .companyBegin),
        ] {
            // Longer names first: a short one may be part of them.
            for name in list.sorted(by: { $0.utf8.count > $1.utf8.count }) { mark(name, begin, in: text, &labels) }
        }
        return labels
    }

    private static func mark(
        _ name: String, _ begin: NameLabel, in text: EmployerText, _ labels: inout [NameLabel]
    ) {
        let wanted = EmployerText(name).words
        let inside = begin.inside ?? begin
        guard let first = wanted.first, text.words.count >= wanted.count else { return }
        for start in 0...text.words.count - wanted.count {
            let found = text.words[start..<start + wanted.count]
            guard zip(found, wanted).allSatisfy({ $0.key == $1.key }) else { continue }
            // "Reply" is a name, "reply" a word.
            if begin == .companyBegin, first.isCapital, found.first?.isCapital == false { continue }
            guard labels[start..<start + wanted.count].allSatisfy({ $0 == .nothing }) else { continue }
            for index in found.indices { labels[index] = index == start ? begin : inside }
        }
    }
}

// SPDX-License-Identifier: MIT

/// Marks the words of a text that are part of known names, for training.
enum NameTruth {
    static func labels(of text: EmployerText, company: String?, role: String?) -> [NameLabel] {
        var labels = [NameLabel](repeating: .nothing, count: text.words.count)
        mark(role, .roleBegin, .roleInside, in: text, &labels)
        mark(company, .companyBegin, .companyInside, in: text, &labels)
        return labels
    }

    private static func mark(
        _ name: String?, _ begin: NameLabel, _ inside: NameLabel, in text: EmployerText, _ labels: inout [NameLabel]
    ) {
        guard let name else { return }
        let wanted = EmployerText(name).words
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

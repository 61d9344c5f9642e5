// SPDX-License-Identifier: MIT

/// Collects what is wrong with a configuration, so that a person sees all of it at once.
final class ConfigurationProblems {
    private(set) var sentences: [String] = []

    func add(_ path: String, _ sentence: String) { sentences.append("\(path): \(sentence)") }
}

/// One object of the configuration file while it is read: knows its path, which keys are allowed, and reports each
/// unknown key or bad value with both.
struct ConfigurationObject {
    let path: String
    private let members: [String: JSONValue]
    private let problems: ConfigurationProblems

    /// - Parameter allowed: the keys that this object may hold; any other is reported with its nearest neighbour.
    init?(_ value: JSONValue, path: String, allowed: [String], problems: ConfigurationProblems) {
        guard case .object(let members) = value else {
            problems.add(path.isEmpty ? "the file" : path, "is \(value.typeName), but an object {...} is wanted.")
            return nil
        }
        self.path = path
        self.problems = problems
        self.members = Dictionary(members.map { ($0.key, $0.value) }) { _, last in last }
        for key in self.members.keys.sorted() where !allowed.contains(key) {
            let place = self.path(of: key)
            let near = allowed.min { $0.editDistance(to: key) < $1.editDistance(to: key) }
            let hint = near.flatMap { $0.editDistance(to: key) <= 2 ? " Did you mean \"\($0)\"?" : nil } ?? ""
            problems.add(place, "is not known.\(hint) Allowed here: \(allowed.joined(separator: ", ")).")
        }
    }

    func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    func report(_ key: String, _ sentence: String) { problems.add(path(of: key), sentence) }

    /// The value of `key`; nil where it is missing or null.
    func value(_ key: String) -> JSONValue? {
        guard let value = members[key], value != .null else { return nil }
        return value
    }

    func has(_ key: String) -> Bool { members[key] != nil }

    func string(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        guard case .string(let text) = value else { return wrongType(key, value, "text") }
        guard !text.isEmpty else {
            report(key, "is empty. Fill it in, or leave the key out.")
            return nil
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f }) else {
            report(key, "holds a control character, which is not allowed.")
            return nil
        }
        return text
    }

    func requiredString(_ key: String, example: String) -> String? {
        guard value(key) != nil else {
            report(key, "is missing. Write for example \"\(key)\": \"\(example)\".")
            return nil
        }
        return string(key)
    }

    func bool(_ key: String) -> Bool? {
        guard let value = value(key) else { return nil }
        guard case .bool(let flag) = value else { return wrongType(key, value, "true or false") }
        return flag
    }

    func int(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = value(key) else { return nil }
        guard case .int(let number) = value else { return wrongType(key, value, "a whole number") }
        guard let number = Int(exactly: number), range.contains(number) else {
            report(key, "is \(number), but must be from \(range.lowerBound) to \(range.upperBound).")
            return nil
        }
        return number
    }

    func strings(_ key: String) -> [String]? {
        guard let value = value(key) else { return nil }
        guard case .array(let items) = value else { return wrongType(key, value, "a list of texts") }
        var texts: [String] = []
        for (index, item) in items.enumerated() {
            guard case .string(let text) = item, !text.isEmpty else {
                report("\(key)[\(index)]", "is \(item.typeName), but text is wanted.")
                return nil
            }
            texts.append(text)
        }
        return texts
    }

    func objects(_ key: String) -> [(path: String, value: JSONValue)]? {
        guard let value = value(key) else { return nil }
        guard case .array(let items) = value else { return wrongType(key, value, "a list of objects") }
        return items.enumerated().map { (path: "\(path(of: key))[\($0.offset)]", value: $0.element) }
    }

    func object(_ key: String, allowed: [String]) -> ConfigurationObject? {
        guard let value = value(key) else { return nil }
        return ConfigurationObject(value, path: path(of: key), allowed: allowed, problems: problems)
    }

    /// One of an enum's raw values.
    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let text = string(key) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let allowed = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
            report(key, "is \"\(text)\", but must be one of \(allowed).")
            return nil
        }
        return choice
    }

    private func wrongType<Result>(_ key: String, _ value: JSONValue, _ wanted: String) -> Result? {
        report(key, "is \(value.typeName), but \(wanted) is wanted.")
        return nil
    }
}

extension String {
    /// Levenshtein distance, to name the key that was probably meant.
    func editDistance(to other: String) -> Int {
        let target = Array(other)
        var row = Array(0...target.count)
        for (i, character) in enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, wanted) in target.enumerated() {
                let substitution = diagonal + (character == wanted ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = Swift.min(substitution, row[j] + 1, diagonal + 1)
            }
        }
        return row[target.count]
    }
}

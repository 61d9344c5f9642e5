// SPDX-License-Identifier: MIT
import Foundation

/// A file of tab-separated lines beside a `gold.jsonl`.
enum LineFile {
    /// The fields of each line, `\n` in them made a line end; none where the folder has no such file.
    /// - Throws: ``Corpus/Fault`` for a line that has another number of fields, or of which `parse` makes nothing.
    static func read<Line>(
        _ name: String, in folder: String, fields: [String], parse: ([String]) -> Line?
    ) throws -> [Line] {
        let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return try text.split(separator: "\n").map { line in
            let found = line.split(separator: "\t", omittingEmptySubsequences: false).map {
                String($0).replacing("\\n", with: "\n")
            }
            guard found.count == fields.count, let parsed = parse(found) else {
                let wanted = fields.joined(separator: ", ")
                throw Corpus.Fault(
                    description: "\(url.path): each line must hold \(wanted); this one does not: \(line)")
            }
            return parsed
        }
    }
}

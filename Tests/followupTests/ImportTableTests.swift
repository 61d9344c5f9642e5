// SPDX-License-Identifier: MIT
import Foundation
import Testing

/// SwiftPM lets a target import whatever it links, so the table of who may import whom is held here.
@Suite("The import table of ARCHITECTURE.md")
struct ImportTableTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Modules of the system and toolchain that any target may use.
    private static let everywhere: Set<String> = ["Foundation", "Glibc", "Synchronization", "Dispatch"]

    /// Target to what it may import, from the rows ``| `Target` | what | `A`, `B` |`` behind the heading.
    private static func table() throws -> [String: Set<String>] {
        let page = try String(contentsOf: root.appendingPathComponent("ARCHITECTURE.md"), encoding: .utf8)
        let section = page.components(separatedBy: "## Who may import whom").dropFirst().first ?? ""
        var table: [String: Set<String>] = [:]
        for line in section.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3 else { continue }
            table[names(in: cells[0]).first ?? ""] = Set(names(in: cells[2]))
        }
        return table
    }

    private static func names(in cell: String) -> [String] {
        cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }

    private static func swiftFiles(of target: String) throws -> [URL] {
        let folder = root.appendingPathComponent("Sources/\(target)")
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return all?.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
    }

    private static func imports(of file: URL) throws -> Set<String> {
        let words = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line -> String? in
            var words = line.split(separator: " ").map(String.init)
            while let first = words.first, first.hasPrefix("@") || ["public", "internal", "private"].contains(first) {
                words.removeFirst()
            }
            guard words.first == "import", words.count >= 2 else { return nil }
            let kinds = ["struct", "class", "enum", "func", "protocol", "typealias", "let", "var"]
            let module = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
            return module.split(separator: ".").first.map(String.init)
        }
        return Set(words)
    }

    @Test("Every Swift target has its row")
    func complete() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Self.root.appendingPathComponent("Sources").path)
        let swiftTargets = try folders.filter { try !Self.swiftFiles(of: $0).isEmpty }
        #expect(Set(swiftTargets) == Set(try Self.table().keys))
    }

    @Test("No source imports what its target may not")
    func held() throws {
        for (target, allowed) in try Self.table() {
            let files = try Self.swiftFiles(of: target)
            try #require(!files.isEmpty, "no sources of \(target)")
            for file in files {
                let excess = try Self.imports(of: file).subtracting(allowed).subtracting(Self.everywhere)
                #expect(excess.isEmpty, "\(target)/\(file.lastPathComponent) imports \(excess.sorted())")
            }
        }
    }
}

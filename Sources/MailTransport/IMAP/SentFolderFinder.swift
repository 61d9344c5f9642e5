// SPDX-License-Identifier: MIT

/// Which of a mailbox's folders holds what the person sent.
enum SentFolderFinder {
    /// Names of Sent folders where the server does not mark one, by the habit of mail programs in our languages.
    private static let names: [String] = [
        "sent", "sent items", "sent messages", "sent mail", "gesendet", "gesendete objekte", "gesendete elemente",
        "éléments envoyés", "messages envoyés", "envoyés", "enviados", "elementos enviados", "posta inviata",
        "inviati", "verzonden", "verzonden items", "wysłane", "elementy wysłane", "itens enviados",
    ]

    static func find(in folders: [ListedFolder]) -> MailboxName? {
        let usable = folders.filter {
            !$0.attributes.contains("\\noselect") && !$0.attributes.contains("\\nonexistent")
        }
        if let marked = usable.first(where: { $0.attributes.contains("\\sent") }) { return marked.name }
        for name in names {
            if let named = usable.first(where: { lastPart(of: $0) == name }) { return named.name }
        }
        return nil
    }

    private static func lastPart(of folder: ListedFolder) -> String {
        let name = folder.name.name.lowercased()
        guard let delimiter = folder.delimiter?.first else { return name }
        return name.split(separator: delimiter).last.map(String.init) ?? name
    }
}

// SPDX-License-Identifier: MIT

/// Comparing employers' numbers of posts.
public enum Requisition {
    /// What two spellings of one number have in common: letters and digits in upper case, without the word for
    /// "number" in front (`Req #1042`, `REQ-1042` and `1042` agree; `R-1042` is another).
    public static func key(_ number: String) -> String {
        var bytes: [UInt8] = []
        for byte in EmployerFold.bytes(number) where isLetterOrDigit(byte) {
            bytes.append((0x61...0x7A).contains(byte) ? byte & 0xDF : byte)
        }
        let letters = bytes.prefix { !isDigit($0) }
        let isWord = words.contains(String(decoding: letters, as: UTF8.self))
        return String(decoding: isWord ? bytes.dropFirst(letters.count) : bytes[...], as: UTF8.self)
    }

    private static let words: Set<String> = [
        "REQ", "REQID", "REQUISITION", "REQUISITIONID", "REQNO", "REQUISITIONNUMBER", "JOB", "JOBID", "JOBNUMBER",
        "JOBREF", "ID",
        "REF", "REFNR", "REFNO", "REFERENCE", "REFERENZ", "REFERENZNUMMER", "KENNZIFFER", "NR", "NO", "N", "STELLENID",
        "STELLE",
        "POSITION", "POSITIONID", "VACANCY", "VACANCYNUMBER", "VACATURE", "OFFRE", "POSTINGID", "POSTING", "NUMERREF",
        "NRREF",
    ]

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }
}

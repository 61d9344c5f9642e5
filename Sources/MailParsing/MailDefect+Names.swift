// SPDX-License-Identifier: MIT

extension MailDefect {
    // Caps that were reached: what lies behind was not looked at.
    static let mailTooLong = MailDefect("mail-too-long")
    static let headerBlockTooLong = MailDefect("header-block-too-long")
    static let headerTooLong = MailDefect("header-too-long")
    static let tooManyHeaders = MailDefect("too-many-headers")
    static let tooManyAddresses = MailDefect("too-many-addresses")
    static let addressGroupsNested = MailDefect("address-groups-nested")
    static let commentsNested = MailDefect("comments-nested")
    static let tooManyEncodedWords = MailDefect("too-many-encoded-words")
    static let tooManyParameters = MailDefect("too-many-parameters")
    static let tooManyReferences = MailDefect("too-many-references")
    static let tooManyParts = MailDefect("too-many-parts")
    static let partsNestedTooDeep = MailDefect("parts-nested-too-deep")
    static let tooManyAttachedMessages = MailDefect("too-many-attached-messages")
    static let textTooLong = MailDefect("text-too-long")
    static let htmlTooDeep = MailDefect("html-too-deep")
    static let htmlTooLong = MailDefect("html-too-long")

    // Oddities that were worked around.
    static let notAHeaderLine = MailDefect("not-a-header-line")
    static let headerWithoutEnd = MailDefect("header-without-end")
    static let raw8BitHeader = MailDefect("raw-8bit-header")
    static let encodedWordCut = MailDefect("encoded-word-cut")
    static let addressUnreadable = MailDefect("address-unreadable")
    static let dateUnreadable = MailDefect("date-unreadable")
    static let boundaryMissing = MailDefect("boundary-missing")
    static let boundaryNotFound = MailDefect("boundary-not-found")
    static let endBoundaryMissing = MailDefect("end-boundary-missing")
    static let charsetUnknown = MailDefect("charset-unknown")
    static let charsetWrong = MailDefect("charset-wrong")
    static let encodingUnknown = MailDefect("transfer-encoding-unknown")
}

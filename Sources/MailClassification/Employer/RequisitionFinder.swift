// SPDX-License-Identifier: MIT

/// Finds the employer's number of the post: behind a label (`Job ID`, `Kennziffer`, `Réf.`), or by its form.
struct RequisitionFinder {
    let reading: EmployerReading

    struct Found {
        var number: String
        var quote: String
    }

    /// The number, from the subject first.
    func find() -> Found? {
        // Boards number their adverts in their own way.
        guard !reading.isFromBoard else { return nil }
        return labelled(reading.subject) ?? telling(reading.subject) ?? bracketed(reading.subject)
            ?? named(reading.subject) ?? labelled(reading.body) ?? telling(reading.body) ?? bracketed(reading.body)
    }

    // MARK: Behind a label

    private func labelled(_ text: EmployerText) -> Found? {
        for index in text.words.indices where Self.labels.contains(text.words[index].key) {
            guard !isOtherNumber(text, index) else { continue }
            var next = index + 1
            while next < text.words.count, next - index <= 3, Self.fillers.contains(text.words[next].key),
                isNear(text, next)
            {
                next += 1
            }
            guard next < text.words.count, isNear(text, next), let number = number(text, next) else { continue }
            guard RequisitionShape.isPossible(number), isLongEnough(number, text, index) else { continue }
            return found(number, text, from: index)
        }
        return nil
    }

    /// Weak labels (`Ref`, `No.`) need more than a small number behind them.
    private func isLongEnough(_ number: ArraySlice<UInt8>, _ text: EmployerText, _ label: Int) -> Bool {
        let digits = number.filter(Requisition.isDigit).count
        let isYear = number.count == 4 && number.starts(with: "20".utf8)
        if isYear { return false }
        let isFirm = Self.firmLabels.contains(text.words[label].key)
        return digits >= (isFirm ? 2 : 3) || (digits >= 1 && number.count >= 5 && isFirm)
    }

    private func isNear(_ text: EmployerText, _ index: Int) -> Bool {
        text.words[index].gap.isDisjoint(with: [.newline, .blank, .close, .pipe, .comma])
    }

    /// Numbers of orders, tickets, customers and of the application itself are none of the post's.
    private func isOtherNumber(_ text: EmployerText, _ index: Int) -> Bool {
        if Self.firmLabels.contains(text.words[index].key) { return false }
        for back in 1...2 where index - back >= 0 {
            if Self.others.contains(text.words[index - back].key) { return true }
        }
        return false
    }

    // MARK: By form

    private func telling(_ text: EmployerText) -> Found? {
        for index in text.words.indices where text.words[index].hasDigit && text.words[index].isCapital {
            guard let number = number(text, index), RequisitionShape.isTelling(number) else { continue }
            return found(number, text, from: index)
        }
        return nil
    }

    /// `Ihre Bewerbung 4711-DOK`: a number of letters and digits right behind the word.
    private func named(_ text: EmployerText) -> Found? {
        for index in text.words.indices.dropLast() where Self.applications.contains(text.words[index].key) {
            guard text.words[index + 1].gap.isEmpty, text.words[index + 1].hasDigit,
                let number = number(text, index + 1),
                RequisitionShape.isNumber(String(decoding: number, as: UTF8.self)),
                number.contains(where: { $0 >= 0x41 })
            else { continue }
            return found(number, text, from: index + 1)
        }
        return nil
    }

    private static let applications = EmployerWords.set(
        "bewerbung application candidature candidatura solicitud sollicitatie aplikacja aplikacji")

    /// `Performance Analyst (PC/1187)`.
    private func bracketed(_ text: EmployerText) -> Found? {
        for index in text.words.indices where text.words[index].gap.contains(.open) {
            guard let number = number(text, index), number.endIndex < text.bytes.count,
                text.bytes[number.endIndex] == UInt8(ascii: ")"),
                RequisitionShape.isNumber(String(decoding: number, as: UTF8.self))
            else { continue }
            return found(number, text, from: index)
        }
        return nil
    }

    // MARK: Reading

    /// The run of letters, digits and joining marks at a word.
    private func number(_ text: EmployerText, _ index: Int) -> ArraySlice<UInt8>? {
        let start = Int(text.words[index].start)
        var end = start
        while end < text.bytes.count, RequisitionShape.isPart(text.bytes[end]) { end += 1 }
        while end > start,
            [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_")].contains(text.bytes[end - 1])
        {
            end -= 1
        }
        guard end > start, !isPhone(text, start), !isTicket(text.bytes[start..<end]) else { return nil }
        return text.bytes[start..<end]
    }

    /// `[HR-20931] We have received your request`.
    private func isTicket(_ number: ArraySlice<UInt8>) -> Bool {
        reading.message.subject.has("[" + String(decoding: number, as: UTF8.self) + "]")
    }

    private func isPhone(_ text: EmployerText, _ start: Int) -> Bool {
        start > 0 && text.bytes[start - 1] == UInt8(ascii: "+")
    }

    private func found(_ number: ArraySlice<UInt8>, _ text: EmployerText, from index: Int) -> Found {
        let start = min(Int(text.words[index].start), number.startIndex)
        return Found(
            number: String(decoding: number, as: UTF8.self),
            quote: String(decoding: text.bytes[start..<number.endIndex], as: UTF8.self))
    }

    private static let firmLabels = EmployerWords.set(
        """
        requisition req requisitionid reqid job-id jobid jobnumber job-number job-nr jobnr job-code posting
        position-id vacancy vacature vacaturenummer stellen-id stellenid stellennummer stellen-nr
        stellenausschreibung ausschreibungsnummer kennziffer kennzahl referenznummer referenznr referenz-nr
        stellenreferenz
        """)
    private static let labels = firmLabels.union(
        EmployerWords.set(
            """
            ref reference referenz réf référence referencia referência riferimento rif referentie referentienummer
            kenmerk job id code código codigo codice numer nr ref-nr refnr n° nº offre oferta annonce advert ad
            vacante vaga annuncio ogłoszenia posting number referencyjny chiffre
            """))
    private static let fillers = EmployerWords.set(
        """
        no nr number num id code n° nº n numero número numéro nummer ref reference requisition posting is lautet
        lautend : de der job position stelle vacancy referencyjny referencyjne ogłoszenia d emploi offre
        """)
    private static let others = EmployerWords.set(
        """
        order ticket case invoice booking customer application candidate applicant bewerbungs bewerbernummer kunden
        bestell rechnungs commande facture pedido factura ordine fattura bestelling klant zamówienia faktury
        security verification confirmation sicherheits access zoom meeting conference passcode tax vat your
        """)
}

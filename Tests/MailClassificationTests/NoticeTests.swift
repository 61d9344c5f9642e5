// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// Who asks not to be called, written to or chased, and who only seems to.
@Suite struct NoticeTests {
    typealias Channel = NoFollowUp.Channel

    @Test(arguments: [
        ("Please, no phone calls.", [Channel.phone]),
        ("Please do not phone our office about it.", [.phone]),
        ("We are unable to take calls about applications.", [.phone]),
        ("Telephone enquiries will not be answered.", [.phone]),
        ("Kindly refrain from calling or e-mailing us about your application.", [.phone, .email]),
        ("Please do not call or email.", [.phone, .email]),
        ("Please do not contact us by phone.", [.phone]),
        ("Please do not e-mail us about the state of your application.", [.email]),
        ("Please don't drop by our office in person.", [.inPerson]),
        ("Please do not contact us regarding the status of your application.", [.any]),
        ("There is no need to follow up.", [.any]),
        ("We kindly ask you not to follow up on your application.", [.any]),
        ("Because of the volume we are not able to give status updates.", [.any]),
        ("Bitte sehen Sie von telefonischen Rückfragen ab.", [.phone]),
        ("Von Anrufen bitten wir abzusehen.", [.phone]),
        ("Bitte rufen Sie uns nicht an.", [.phone]),
        ("Wir bitten, von Nachfragen zum Bewerbungsstand abzusehen.", [.any]),
        ("Bitte sehen Sie von Rückfragen ab, wir melden uns unaufgefordert.", [.any]),
        ("Bitte sieh deshalb von Rückfragen zum Stand deiner Bewerbung ab.", [.any]),
        ("Bitte sieh von Anrufen ab.", [.phone]),
        ("Merci de ne pas téléphoner.", [.phone]),
        ("Aucun renseignement ne sera donné par téléphone.", [.phone]),
        ("Merci de ne pas nous relancer.", [.any]),
        ("Inutile de nous relancer.", [.any]),
        ("Rogamos se abstengan de llamar.", [.phone]),
        ("No se atenderán llamadas.", [.phone]),
        ("Por favor, no contacte con nosotros para consultar el estado.", [.any]),
        ("Por favor, não ligue.", [.phone]),
        ("Não atendemos por telefone.", [.phone]),
        ("Pedimos que não entre em contato para saber do processo.", [.any]),
        ("Si prega di non chiamare.", [.phone]),
        ("Si prega di non contattarci per aggiornamenti.", [.any]),
        ("Vi chiediamo di astenervi da ogni sollecito.", [.any]),
        ("Vraag ons in de tussentijd alsjeblieft niet naar de stand van zaken.", [.any]),
        ("Wij verzoeken u niet te bellen.", [.phone]),
        ("Wij verzoeken u geen contact op te nemen over de status.", [.any]),
        ("Prosimy nie dzwonić.", [.phone]),
        ("Prosimy o niekontaktowanie się telefonicznie.", [.phone]),
        ("Prosimy o niekontaktowanie się w sprawie statusu.", [.any]),
    ])
    func isNotice(_ sentence: String, _ channels: [Channel]) {
        #expect(notice(in: sentence)?.channels == channels)
        #expect(notice(in: sentence)?.quote == sentence)
    }

    @Test(arguments: [
        "Please do not reply to this e-mail; this mailbox is not monitored.",
        "Please do not hesitate to call us.",
        "Don't hesitate to contact us with any questions.",
        "Only shortlisted candidates will be contacted.",
        "If you have questions, please call or email us.",
        "Recruitment agencies: please do not contact us about this vacancy.",
        "We will not contact you by phone before Monday.",
        "Bitte antworten Sie nicht auf diese automatisch generierte E-Mail.",
        "Zögern Sie nicht, uns anzurufen.",
        "Wir melden uns nur bei Personen in der engeren Wahl.",
        "Merci de ne pas répondre à ce message.",
        "N'hésitez pas à nous contacter.",
        "Por favor, no responda a este correo.",
        "No dude en ponerse en contacto con nosotros.",
        "Não responda a este e-mail.",
        "Si prega di non rispondere a questa e-mail.",
        "Acquisitie naar aanleiding van deze vacature wordt niet op prijs gesteld.",
        "Prosimy nie odpowiadać na tę wiadomość.",
    ])
    func isNoNotice(_ sentence: String) {
        #expect(notice(in: sentence) == nil)
    }

    @Test func quotedHistoryIsNotTheirs() {
        let text = "We have received your application.\n\n> Please do not call us.\n"
        #expect(Classifier().classify(.sample(text: text)).noFollowUp == nil)
    }

    @Test func theQuoteIsASubstringOfTheMail() {
        let text = "We have received your application for the role of Cook. Please do not\ncall us about it. Goodbye."
        let quote = Classifier().classify(.sample(text: text)).noFollowUp?.quote
        #expect(quote == "Please do not\ncall us about it.")
    }

    private func notice(in sentence: String) -> NoFollowUp? {
        NoticeReader(reading: MailReading(.sample(text: sentence), .standard)).notice()
    }

    @Test("Who is away and reads no mail asks for nothing")
    func absence() {
        let sample = MailSample(
            .autoReply, "Joke de Haan <joke@veenland.example>", "Automatisch antwoord: Sollicitatie",
            "Ik ben met verlof tot en met 20 november en lees mijn mail niet."
        ).with("Auto-Submitted", "auto-replied").answering()
        let verdict = Classifier().classify(sample.message)
        #expect(verdict.kind == .autoReply)
        #expect(verdict.noFollowUp == nil)
    }
}

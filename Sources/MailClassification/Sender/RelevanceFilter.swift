// SPDX-License-Identifier: MIT
import MailParsing

/// Decides from the header alone whether a mail's text is worth fetching.
///
/// Wider than the classifier by intent: a mail about an application that is passed over here is lost to the person,
/// one too many costs a few kilobytes. Newsletters, shops and social networks stay out unless their subject speaks of
/// an application.
public struct RelevanceFilter: Sendable {
    /// A filter; it has no settings.
    public init() {}

    /// Whether a mail, of which only the header is known, may be about an application.
    public func mayMatter(_ headerOnly: MailMessage) -> Bool {
        let subject = FoldedWords(headerOnly.subject)
        if subject.words.isEmpty || RelevanceWords.applying.matches(subject) { return true }
        guard let from = headerOnly.from.first else { return true }
        let address = AddressParts(from.address)
        if let match = RecruitingSystems.match(sending: headerOnly) {
            if match.channel == .alerts || match.channel == .codes { return false }
            if match.system.mixed != true, !match.system.kinds.contains(.alerts) { return true }
            if match.channel == .status || match.channel == .people { return true }
        }
        if speaksForHiring(from, address) { return true }
        let traits = SenderTraits.of(headerOnly)
        if traits.isAutoReply || traits.isDeliveryReport { return true }
        if traits.isBulk { return false }
        if traits.isAnswer || traits.isPersonal && !DomainName.isFreeMail(address.domain) { return true }
        if isCalendar(headerOnly) { return true }
        // What remains was sent to this person alone, by a machine or from a free mailbox.
        if RelevanceWords.telling.matches(subject) { return true }
        return RelevanceWords.vague.matches(subject) && !RelevanceWords.trade.matches(subject)
    }

    /// Careers offices, by name, local part or sub-domain.
    private func speaksForHiring(_ from: MailAddress, _ address: AddressParts) -> Bool {
        if RoleAddress.isHiring(address.local) { return true }
        let name = FoldedWords(from.name)
        if RelevanceWords.offices.matches(name) { return true }
        return RelevanceWords.offices.matches(FoldedWords(hostLabels(address.domain)))
    }

    /// The sub-domains, without the registered name: `careers` of `careers.acme.example`.
    private func hostLabels(_ domain: String) -> Substring {
        guard let label = DomainName.registrableLabel(of: domain), label.startIndex > domain.startIndex else {
            return ""
        }
        return domain[..<label.startIndex]
    }

    private func isCalendar(_ message: MailMessage) -> Bool {
        message.value(of: "Content-Type").map { EmployerFold.string($0).has("text/calendar") } ?? false
    }
}

/// Words of subjects and senders, in the eight languages of the field.
private enum RelevanceWords {
    /// Speak of an application or a post, whoever writes.
    static let applying = StemSet(
        """
        applic* applied applying candida* interview* recruit* vacanc* position positions role roles hiring
        shortlist* assessment* hackerrank codility onboarding résumé resume cv your_interest job_offer offer_letter
        employment_offer offer_of_employment coding_challenge next_step next_steps take-home take_home phone_screen
        screening_call background_check reference_check your_profile requisition talent_pool talent_acquisition
        employment opportunity bewerb* beworb* bewirb* vorstellungsgespr* bewerbungsgespr* telefoninterview*
        kennenlern* gespräch* stelle stellen stellenangebot* stellenausschreib* stellenbesetz* absage zusage
        eingangsbestätig* initiativ* ausschreibung lebenslauf praktikum praktikums* ausbildungsplatz vertragsangebot
        arbeitsvertrag arbeitsangebot probearbeit* probetag auswahlverfahren auswahlprozess kennziffer
        personalfragebogen candidature* postul* entretien* recrut* poste postes embauche offre_d'emploi
        offre_d’emploi votre_profil stage alternance accusé_de_réception préselection* solicitud solicitudes
        entrevista* postula* vacante vacantes puesto puestos selección selecciona* inscripci* prueba_técnica
        oferta_de_empleo oferta_laboral currículum curriculum proceso_de acuse_de_recibo aplicaci* aplicaste
        convocatoria vaga vagas candidat* aplicaç* aplicou processo_seletivo seletivo seleção inscrição cargo
        currículo proposta_de_trabalho carta-oferta colloquio* selezion* posizione posizioni ruolo assunzione
        annuncio curriculum_vitae sollicit* gesollicit* vacature* functie functies kennismaking* gesprek*
        arbeidsvoorwaarden ontvangstbevestiging aplikac* aplikow* rekrut* rozmow* stanowisk* kandydat* zgłoszeni*
        oferta_pracy zadanie_rekrutacyjne
        """)

    /// Likely speak of one in mail to this person alone, whatever else the subject says.
    static let telling = StemSet(
        """
        job jobs offer career* contract questionnaire availability decision feedback withdraw* invitation angebot
        vertrag fragebogen rückmeldung einladung offre contrat disponibilités réponse oferta contrato disponibilidad
        proposta disponibilidade contratto disponibilità uitnodiging aanbod contract reactie umowa oferta
        zaproszenie odpowiedź
        """)

    /// May speak of one, in mail to this person alone.
    static let vague = StemSet(
        """
        job jobs career* offer update updates status news thank thanks thankyou message received regarding follow
        following-up follow-up hear invitation invite invited invites meeting meet call chat talk conversation
        schedule scheduling availability available slot calendar time appointment test challenge task questionnaire
        documents document reference references contract start feedback decision outcome process progress question
        questions request info information details confirm* confirmation submission submitted welcome hello hi dear
        good important reminder introduction intro team join joining joined withdraw* complete action needed
        required pending unfortunately zoom teams video form your you we us job-angebot nachricht mitteilung
        rückmeldung antwort unterlagen termin einladung vielen danke dank herzlichen ihr ihre ihrem dein deine
        anfrage frage prozess status vertrag angebot fragebogen test aufgabe bestätigung eingang erhalten
        information wichtig erinnerung vorschlag absprache stand feedback willkommen hallo guten merci réponse suite
        nouvelles rendez-vous disponibilités invitation dossier documents test contrat offre confirmation message
        bonjour information étape votre vos important rappel question proposition gracias respuesta siguiente cita
        disponibilidad invitación documentos prueba contrato oferta confirmación mensaje hola información paso tu su
        importante recordatorio pregunta propuesta recibido empleo trabajo obrigad* resposta próxima próximo
        disponibilidade convite documentos teste contrato proposta confirmação mensagem olá informação etapa sua seu
        lembrete pergunta recebemos emprego trabalho grazie risposta prossimo prossimi disponibilità invito
        documenti prova contratto proposta conferma messaggio ciao buongiorno informazioni tua suo vostra promemoria
        domanda ricevuto lavoro bedankt dank reactie volgende afspraak beschikbaarheid uitnodiging documenten
        opdracht contract aanbod bevestiging bericht hallo informatie stap je jouw uw herinnering vraag ontvangen
        baan dziękuj* odpowiedź następny termin dostępność zaproszenie dokumenty zadanie umowa oferta potwierdzenie
        wiadomość dzień informacja twoja twoje państwa przypomnienie pytanie otrzymaliśmy praca
        """)

    /// Speak of shops, money, travel and accounts.
    static let trade = StemSet(
        """
        order orders invoice invoices receipt receipts payment payments paid parcel package shipped shipment
        shipping delivery delivered tracking refund subscription password sign-in signin login verification verify
        account statement balance bill billing booking reservation ticket tickets flight sale discount coupon
        voucher deal deals newsletter digest webinar purchase cart basket checkout renewal trial card transfer tax
        dentist prescription loan mortgage rent premium followers commented liked notification notifications friend
        bestellung bestellungen rechnung rechnungen zahlung zahlungen paket lieferung sendung versand versendet
        gutschrift abonnement passwort anmeldung konto kontoauszug buchung reservierung fahrkarte gutschein rabatt
        angebote mahnung lastschrift überweisung versicherung commande facture paiement colis livraison expédi*
        remboursement abonnement réservation compte carte solde promo remise billet pedido factura pago paquete
        envío entrega reembolso suscripción contraseña cuenta reserva tarjeta descuento billete fatura pagamento
        encomenda entrega reembolso assinatura senha conta reserva cartão desconto boleto ordine fattura pagamento
        pacco spedizione consegna rimborso abbonamento conto prenotazione carta sconto biglietto bestelling factuur
        betaling pakket verzending bezorging terugbetaling abonnement wachtwoord rekening boeking kaart korting
        zamówieni* faktura płatność paczka przesyłka dostawa zwrot subskrypcja hasło konto rezerwacja karta rabat
        bilet
        """)

    /// Names and sub-domains of offices that hire.
    static let offices = StemSet(
        """
        career* recruit* talent jobs job hiring hr staffing human_resources people_team people_operations people_ops
        people_and people_& karriere* bewerb* personal personalabteilung personalwesen personalmanagement
        personalservice recrutement carrière* rh drh ressources_humaines emploi rrhh recursos_humanos selección
        empleo talento recrutamento vagas seleção carreiras risorse_umane selezione werving vacature* hrm rekrut*
        kadry kariera praca admissions_and_jobs vacancies
        """)
}

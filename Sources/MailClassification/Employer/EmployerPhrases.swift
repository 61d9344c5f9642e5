// SPDX-License-Identifier: MIT

/// The phrases in which mails of the field name employers and posts; the form is told at ``EmployerPattern``.
enum EmployerPhrases {
    static let macros = [
        "<job>": EmployerWords.jobList,
        "<the>": "the our a an this your",
        "<at>": "at with within",
        "<zgłoszenie>":
            "aplikacja aplikację aplikacji zgłoszenie zgłoszenia kandydaturę cv aplikowanie rekrutacja rekrutacji rekrutację procesie",
    ]

    static let all = [english, german, french, spanish, portuguese, italian, dutch, polish].joined(separator: "\n")

    private static let english = """
        4 applying|apply|applied to|for <the>? {r} <job> <at>|for {c}
        3 applying|apply|applied to|for <the>? <job> of|as {r} <at> {c}
        3 applying|apply|applied for|to <the>? {r} <at> {c}
        3 applying|apply|applied to join|at|with {c}
        4 applying|apply|applied to|at|with {c} as|for a|an|the|our? {r}
        3 applying|apply|applied to {c}
        3s your {c} application|candidacy|interview
        2 applying|apply|applied for|to <the>? {r} <job>
        3 applying|apply|applied for|to <the>? <job> of|as|: {r}
        2 applying|apply|applied for <the>? {r}
        2 applying|applied as a|an? {r}
        4 application to|for <the>? {r} <job> <at> {c}
        4 application for <the>? <job> of|as {r} <at> {c}
        3 application for|to <the>? {r} <at> {c}
        3 application to|with|at join? {c}
        3 application for|to|regarding <the>? {r} <job>
        4 application for|to|regarding <the>? <job> of|as {r}
        2 application for|regarding <the>? {r}
        3 application as a|an|the? {r} at|with {c}
        2 application as a|an|the? {r}
        3s application - {r} - {c}
        3s application : {r} at|- {c}
        3s application received|submitted|sent for|of {r} at {c}
        3s application received|submitted|sent|confirmation for|of|- {r}
        3 applications? received|submitted to {c}
        4s application was|has|is been? sent|submitted to {c}
        4 application was|has|is been? sent|submitted to {c}
        4s application was|has been? viewed by {c}
        4b items were sent to {c}
        3s application sent to {c}
        4 {c} has|have viewed|received|reviewed your application for|to the? {r}
        3 {c} has|have received|viewed|reviewed your application
        3 {c} received your application
        4 interest in <the>? {r} <job> <at>|here {c}
        4 interest in <the>? <job> of|as {r} <at> {c}
        3 interest in <the>? {r} <job>
        3 interest in <the>? <job> of|as {r}
        3 interest in joining|working|employment|career|careers|opportunities|a? at|with|for|in? {c}
        4 interest in joining {c} as a|an|our? {r}
        3 interest in joining {c}
        3 interest in <job>|career|careers|employment|working <at>|for {c}
        2 interest in {c}
        2s interest - {r}
        3 interested in joining|working|employment <at>|for? {c}
        3 <the> {r} <job> <at> {c}
        2 <the> {r} <job> $
        2 for <the> {r} <job>
        2 <the> <job> of|as {r}
        2 role|position|opening|vacancy|job : {r} $
        3 <job> of|as {r} <at> {c}
        3 {r} <job> at {c}
        2 <job> <at> {c}
        2 interviewing|interview for <the>? {r} <job>
        3 interview for <the>? {r} <job> <at> {c}
        3 interview for <the>? {r} <at> {c}
        2s interview|invitation - {r} at {c}
        3 interview|interviewing|interviews|assessment|challenge|test with|at|for {c}
        2 next steps? with|at {c}
        3 candidacy <at>|for|to {c}
        3 candidacy for <the>? {r} <job>
        3 career|careers|opportunities|opportunity|employment|life|work|working|team|teams|everyone|behalf here? \
            at|with|of {c}
        3 behalf of {c}
        3 us|we|here|team|all at|from {c}
        3 considering {c}
        2 considered for <the>? {r} <job>
        3 choosing|considering {c} as
        2 joining|join the? {c}
        2 joining|join us? at {c}
        2 joining|join us? as a|an|our {r}
        3s thank you , from {c}
        3s thanks|thank|update|news|message|invitation|offer|hello|greetings you? from {c} $
        2 contacting|applying|approaching {c}
        3s regarding your? application <at>|to|for? {c}
        3s update|news|decision|status on|about|regarding|of your application|candidacy to|with|at|for {c}
        4s update from {c} ( {r} ,
        3 {c} would like|love to invite you
        3s {c} invites you
        3 {c} is|are hiring|looking|recruiting
        3 {c} has|have decided
        2 {c} careers|recruiting|recruitment|talent|hiring|people|hr
        2 your|the {c} team|recruiting|recruitment|talent|hiring|people|hr
        3s {c} follow-up for {r} $
        3s {c} application confirmation|received|update|status
        3s {c} via naukri
        3s the {r} job with {c} has
        3s apply to {r} at {c}
        2s indeed application : {r} $
        2b applied to : {c}
        2 at {c} for the {r} <job>
        2 considered|selected|shortlisted for <the> {r} <job>
        2 offer you the <job> of|as {r}
        3 offer you the <job> of|as {r} <at> {c}
        3 offer you the <the>? {r} <job> <at> {c}
        2 employment|offer with|at|from {c}
        2s application : {r} $
        2s your application , {r} $
        2s application - {r} $
        2s re application : {r} $
        2b job title : {r} $
        2b company|employer|organisation|organization : {c} $
        2b position|role|job|vacancy|post : {r} $
        2 hiring for|a|an our? {r} <at> {c}
        2 <the> {r} hiring team
        2 <the> {r} coding|online? assessment|test|challenge
        1b update|news on|about|regarding <the>? {r}
        2b {c} has|have invited you
        1 <at> {c}
        """

    private static let german = """
        4 bewerbung|bewerbungsunterlagen|beworben als|um|für|auf als? den|die|der|das? stelle|position? als|des|der? \
            {r} bei|in|beim {c}
        4 bewerbung|beworben bei der|dem|den? {c} als {r}
        4 bewerbung|beworben als {r} bei|beim|in {c}
        3 bewerbung|bewerbungsunterlagen|beworben als {r}
        3 bewerbung|beworben um die|eine? stelle|position als|:? {r}
        3 bewerbung|beworben für|auf die|unsere? stelle|position|vakanz als|des|der|:? {r}
        2 bewerbung um|für|auf die|den|das|eine|einen|unsere? {r}
        3 bewerbung|bewerbungsunterlagen|bewerbungseingang|beworben bei|an|beim der|dem|die|den? {c}
        3 bewerbung|unterlagen in|an das|unser? haus {c}
        2s bewerbung : {r} $
        2s bewerbung - {r} $
        3s eingangsbestätigung|bewerbungseingang|absage|einladung|zusage : {r}
        3s eingangsbestätigung|bewerbungseingang|absage|bewerbungsbestätigung - {r}
        4 interesse an|für der|die|den|einer|unserer? position|stelle|tätigkeit|mitarbeit|vakanz als|des|der|:? {r} \
            bei|in|beim {c}
        3 interesse an|für der|die|den|einer|unserer? position|stelle|vakanz als|des|der|:? {r}
        3 interesse an|für einer|der|die? mitarbeit|tätigkeit|beschäftigung|karriere|anstellung bei|in|beim \
            der|dem|den? {c}
        3 interesse an|für der|die|den|dem? {c}
        3 stelle|position|vakanz als|des|der|:? {r} bei|beim {c}
        2 stelle|position|vakanz als|: {r}
        2 stelle|position|ausschreibung|stellenausschreibung {r}
        3 vorstellungsgespräch|gespräch|kennenlernen|interview als|für {r} bei {c}
        2 vorstellungsgespräch|gespräch|kennenlernen|interview bei|mit der|dem|den? {c}
        3 arbeitgeber|team|kollegen|karriere|jobs|praktikum|ausbildung|job bei|von|der|beim der|dem|den? {c}
        3 ihr|dein|euer team der|von|vom|des {c}
        2 ihr|dein|euer {c} team|recruiting-team|recruitingteam|hr-team|karriereteam|recruiting
        3 ihre|ihr personalabteilung|recruiting|personalteam der|von|des {c}
        3 namen|auftrag der|von|des {c}
        3 hier bei der|dem|den? {c}
        2 uns bei der|dem|den? {c}
        3 bewerbungsprozess|auswahlverfahren|bewerbungsverfahren|auswahlprozess bei|der|von|für der|dem|den? {c}
        3 bewerbungsverfahren|auswahlverfahren|stellenbesetzungsverfahren für die|als|:? stelle|position? \
            als|des|der|:? {r}
        3 neuigkeiten|update|nachricht|rückmeldung|status zu|von ihrer|deiner? bewerbung? bei|von der|dem? {c}
        3 {c} hat ihre|deine bewerbung
        2 {c} recruiting|karriere|personalabteilung|bewerbermanagement|hr-team
        2b position|stelle|stellenbezeichnung|jobtitel : {r} $
        2b unternehmen|firma|arbeitgeber : {c} $
        2 als {r} bei|beim der|dem|den? {c}
        3 als {r} bei uns
        3 als {r} beworben
        1 bei der|dem|den? {c}
        1 beim {c}
        """

    private static let french = """
        4 candidature au|pour|à|sur le|un|notre|votre? poste|offre|l? de|d|en {r} chez|auprès|au|à|dans sein? \
            de|du|d|la? la? {c}
        3 candidature au|pour|à|sur le|notre|l|la|un? poste|offre|emploi|annonce|stage|d|de|emploi? de|d|:|en {r}
        3 candidature|candidatures chez|auprès|à|au sein? de|du|d|la? {c}
        3 candidature pour|de|à {c}
        2 candidature en tant que {r}
        3 candidature comme|en? tant? que? {r} chez {c}
        3s candidature bien? reçue? pour le|au poste de|d {r}
        3s candidature - {r}
        3s candidature : {r}
        3s candidatures? via indeed : {r} $
        4s candidature est arrivée|transmise|envoyée|partie chez|à|auprès de? {c}
        3 candidature a bien? été bien? transmise|envoyée|reçue à|au|aux|chez|par {c}
        3 poste|emploi|offre|mission|stage|fonction de|d {r} chez|au|auprès|à|dans sein? de|du|d|la? {c}
        3 poste|emploi|fonction|mission de|d|en|: {r}
        2 poste|offre {r} chez {c}
        2b poste|intitulé|offre : {r} $
        2b entreprise|société|employeur : {c} $
        3 intérêt pour|porté|à que|vous|avez|portez? le|notre|à|pour? poste de|d {r}
        3 intérêt pour|à|envers la|l|le|notre? société|entreprise|groupe? {c}
        3 rejoindre|intégrer la|le|les|nos|notre|l? société|groupe|équipes|équipe|entreprise? de|d|chez? {c}
        3 équipe|équipes|service|rh|recrutement|direction|société|groupe|nom recrutement|rh|ressources|humaines? \
            de|d|du|chez {c}
        3 entretien|échange|rencontre|rendez-vous pour|chez|avec|au le? poste? de|d {r} chez {c}
        3 entretien|échange chez|avec|au|sein? de? {c}
        3 entretien pour le|au poste de|d {r}
        3s entretien - {r}
        2 travailler|carrière|opportunités|emploi chez|au|sein? de|du? {c}
        3 processus de recrutement pour|chez|de le? poste? de|d {r}
        3 recrutement|processus chez|de {c}
        2 {c} recrutement|recrute|rh
        3 {c} a bien reçu votre
        3s site de {c} $
        2 chez {c}
        2 sein de|du|d la? {c}
        """

    private static let spanish = """
        4 candidatura|solicitud|inscripción|postulación|aplicación para|al|a|en el|la|nuestra|nuestro? \
            puesto|vacante|oferta|posición|cargo|plaza|proceso de? {r} en|con {c}
        3 candidatura|solicitud|inscripción|postulación|aplicación para|al|a|en el|la|nuestra|nuestro? \
            puesto|vacante|oferta|posición|cargo|plaza|proceso de? {r}
        3 candidatura|solicitud|inscripción|postulación como|de {r} en {c}
        2 candidatura|solicitud|inscripción|postulación como|de {r}
        3 candidatura|solicitud|postulación a|en|con la? empresa? {c}
        3s candidatura|solicitud|inscripción : {r}
        3s candidatura|solicitud|inscripción - {r}
        3s acuse de recibo : solicitud|candidatura|inscripción {r}
        4 solicitud|candidatura se|ha ha|sido enviado|enviada a {c}
        4 puesto|vacante|posición|cargo|plaza|oferta|proceso de|: {r} en|con {c}
        3 puesto|vacante|posición|cargo|plaza|oferta|proceso de|: {r}
        3 oferta|proceso|vacante {r} en|ha {c}
        2s oferta|proceso|vacante|puesto {r}
        3 interés en|por formar|trabajar|unirte|unirse|pertenecer|parte|de? en|con|a|por {c}
        3 interés en|por el|la|nuestro? puesto|vacante|posición|oferta de? {r}
        3 interés en|por {c}
        3 equipo|selección|humanos|nombre|parte|talento de|en {c}
        3 entrevista para|por el|la puesto|vacante|posición de {r} en {c}
        3 entrevista para|por el|la puesto|vacante|posición de {r}
        3 entrevista con|en {c}
        3 trabajar|unirte|unirse|incorporarte|empleo|carrera|oportunidades en|con|a {c}
        3 proceso de selección de|en|para|con {c}
        3 {c} ha recibido|visto tu|su
        2b puesto|vacante|oferta|cargo : {r} $
        2b empresa : {c} $
        4 oferta|vacante|puesto {r} " de {c}
        1 en {c}
        """

    private static let portuguese = """
        4 candidatura|inscrição|aplicação para|à|a|ao|na a|o|nossa? vaga|posição|cargo|função|oportunidade|processo \
            de|: {r} na|no|em|da|do|junto|à|ao {c}
        4 candidatura|inscrição para|à|a|ao|na a|o? vaga|posição|cargo|função? de? {r} na|no|em|da|do {c}
        3 candidatura|inscrição|aplicação para|à|a|ao|na a|o|nossa? vaga|posição|cargo|função|oportunidade|processo \
            de|:? {r}
        2 candidatura|inscrição para|a {r}
        3 candidatura|inscrição na|no|em|à|ao|junto à|ao|da? {c}
        3s candidatura recebida|enviada|confirmada - {r}
        3s candidatura|inscrição : {r}
        3s candidatura|inscrição - {r}
        4 vaga|posição|cargo|função|oportunidade de|: {r} na|no|em|da|do {c}
        3 vaga|posição|cargo|função|oportunidade de|: {r}
        3 vaga|posição|processo {r} na|no|em {c}
        2 vaga {r}
        3 interesse na|no|em|pela|pelo|em fazer|trabalhar|parte|vaga|de? na|no|da|do|de|em {c}
        3 interesse na|pela|pelo|no vaga|posição de? {r}
        3 interesse na|no|pela|pelo|em {c}
        3 equipe|equipa|time|recrutamento|seleção|humanos|nome|parte|talentos da|do|de {c}
        3 trabalhar|carreira|oportunidades|processo|entrevista|seletivo na|no|da|do|em|com|a {c}
        3 entrevista para a|o? vaga|posição|cargo de? {r}
        3 {c} recebeu|visualizou sua|a
        2b vaga|cargo|posição : {r} $
        2b empresa : {c} $
        1 na|no {c}
        """

    private static let italian = """
        4 candidatura per|alla|al|come|a la|il|nostra|in? posizione|ruolo|offerta|posto|figura|qualità di|:? {r} \
            presso|in|da {c}
        3 candidatura per|alla|al|come|a la|il|nostra|in? posizione|ruolo|offerta|posto|figura|qualità di|:? {r}
        4 candidatura come|quale|per|di {r} presso|in|da {c}
        2 candidatura come|quale {r}
        3 candidatura presso|a|ad|in|per|con|alla|all la? {c}
        3s candidatura per {r} attraverso
        3s candidatura : {r}
        3s candidatura - {r}
        4 candidatura è|a stata? inviata|trasmessa|inoltrata a|ad|alla {c}
        4b elementi sono stati inviati a {c}
        4 posizione|ruolo|posto|figura|offerta di|: {r} presso|in {c}
        3 posizione|ruolo|posto|figura|offerta di|: {r}
        3 interesse per|verso|mostrato|dimostrato|nei per|verso|nei|confronti? la|il|di? posizione|ruolo di? {r}
        3 interesse per|verso|confronti la|di? {c}
        3 lavorare|opportunità|colloquio|team|selezione|umane|personale|nome|conto|carriera presso|in|con|di|da|per {c}
        3 colloquio per|conoscitivo la|il|per? posizione|ruolo di? {r}
        3s colloquio : {r} , {c} $
        3s colloquio|candidatura : {r}
        3 {c} ha ricevuto la
        2b posizione|ruolo : {r} $
        2b azienda : {c} $
        2 presso la|l|il? {c}
        """

    private static let dutch = """
        4 sollicitatie|gesolliciteerd voor|op|naar|als de|een|onze|het? functie|vacature|positie|rol|baan? \
            van|als|:? {r} bij {c}
        3 sollicitatie|gesolliciteerd voor|op|naar|als de|een|onze|het functie|vacature|positie|rol|baan? van|als|:? {r}
        2 sollicitatie|gesolliciteerd voor|op|naar|als {r}
        3 sollicitatie|gesolliciteerd|solliciteren bij de|het? {c}
        2s sollicitatie {r} $
        3s sollicitatie : {r}
        3s sollicitatie - {r}
        3s uw|je|jouw sollicitatie {r} $
        3s ontvangstbevestiging sollicitatie {r}
        4 functie|vacature|positie|rol van|als|: {r} bij de|het? {c}
        3 functie|vacature|positie|rol van|als|: {r}
        2 vacature|functie {r} bij {c}
        2 vacature {r}
        3 interesse|belangstelling in|voor de|onze|het? functie|vacature|positie|rol van|als|:? {r}
        3 interesse|belangstelling in|voor|om een|te|baan|werken|functie? bij {c}
        3 interesse|belangstelling in|voor {c}
        3 werken|gesprek|kennismaking|team|namens|baan|carrière bij|met|van de|het? {c}
        3 namens de|het? {c}
        3 {c} heeft je|uw sollicitatie
        2b functie|vacature|positie : {r} $
        2b bedrijf|werkgever : {c} $
        1 bij de|het? {c}
        """

    private static let polish = """
        4 <zgłoszenie> na stanowisko|ofertę|stanowisku|pozycję {r} w|we|do firmie|firmy|spółce? {c}
        4 <zgłoszenie> dotycząca|dotyczące|dotyczącej stanowisko|ofertę|stanowiska|pozycję {r} w|we|do \
            firmie|firmy|spółce? {c}
        3 stanowisko|stanowiska|stanowisku|pozycję|ofertę : {r}
        3 stanowisko|stanowiska|stanowisku|pozycję|ofertę {r} w|we firmie|spółce? {c}
        3 stanowisko|stanowiska|stanowisku|pozycję {r}
        3 aplikacja|aplikację|aplikacji|zgłoszenie|kandydaturę do|w|we firmy|firmie|spółki {c}
        3s aplikacja|aplikacji|zgłoszenie : {r}
        3s rozmowę|rekrutacja|aplikacja - {r}
        3 zainteresowanie|zainteresowania ofertą|ofertę|pracą|stanowiskiem? pracy|na|w|we? \
            stanowisko|stanowisku|firmie? {r}
        3 zainteresowanie|zainteresowania|pracą|pracy|pracować|rekrutacji|rekrutacyjnym|zespołu|zespół|imieniu \
            ofertą|pracą|pracy|firmy|firmie|firmą|prowadzonej? w|we|przez|firmy|firmą? {c}
        3 firmie|firmy|firma|firmą|spółce|spółka|spółki {c}
        2 zespół|zespołu {c}
        3 {c} otrzymała|otrzymało|otrzymał twoją|twoje
        2b stanowisko : {r} $
        2b firma|pracodawca : {c} $
        2 dział|zespół rekrutacji|hr|kadr {c}
        """
}

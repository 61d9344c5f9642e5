// SPDX-License-Identifier: MIT

extension MailSample {
    static let french: [MailSample] = [
        MailSample(
            .confirmation, "Atelier Renard <no-reply@candidates.welcomekit.co>",
            "Votre candidature chez Atelier Renard",
            "Bonjour Sam,\n\nNous avons bien reçu votre candidature pour le poste de menuisier et vous en remercions. Sans réponse de notre part sous 15 jours, veuillez considérer que votre candidature n'a pas été retenue.\n\nCordialement"
        ),
        MailSample(
            .confirmation, "rh@mairie-valbois.example", "Accusé de réception",
            "Madame, Monsieur,\n\nJ'accuse réception de votre dossier de candidature au poste d'agent d'accueil. Merci de ne pas téléphoner : aucun renseignement ne sera donné par téléphone."
        ),
        MailSample(
            .confirmation, "HelloWork <noreply@emails.hellowork.com>",
            "Votre candidature est arrivée chez Transports Dumas",
            "Votre candidature au poste de conducteur a bien été transmise. Si votre profil correspond, le recruteur vous contactera."
        ),
        MailSample(
            .confirmation, "recrutement@lumiere.example", "Merci !",
            "Salut Sam, merci d'avoir postulé chez nous ! On étudie ta candidature et on revient vers toi d'ici deux semaines."
        ),
        MailSample(
            .rejection, "rh@boreal.example", "Votre candidature",
            "Bonjour,\n\nNous vous remercions de l'intérêt que vous portez à notre société. Malheureusement, nous ne pouvons donner une suite favorable à votre candidature. Nous vous souhaitons bonne continuation dans vos recherches."
        ),
        MailSample(
            .rejection, "Claire Petit <claire.petit@verdier.example>", "Suite à notre entretien",
            "Bonjour Sam,\n\nMerci encore pour notre échange. Après réflexion, notre choix s'est porté sur un autre candidat.\n\nBien à vous,\nClaire"
        ),
        MailSample(
            .rejection, "no-reply@talent-soft.com", "Votre candidature : assistant H/F",
            "Même si votre parcours est intéressant, votre profil n'a pas été retenu pour ce poste."),
        MailSample(
            .rejection, "France Travail <noreply@francetravail.fr>", "L'offre n'est plus disponible",
            "Le poste auquel vous avez postulé est désormais pourvu."),
        MailSample(
            .interview, "Claire Petit <claire.petit@verdier.example>", "Proposition d'entretien",
            "Bonjour,\n\nVotre candidature a retenu notre attention. Nous souhaiterions vous rencontrer lors d'un entretien le mardi 17 novembre à 14h30 dans nos locaux."
        ),
        MailSample(
            .interview, "talents@lumiere.example", "Échange téléphonique",
            "Salut Sam, on aimerait échanger avec toi ! Quelles sont tes disponibilités la semaine prochaine ?"),
        MailSample(
            .assessment, "rh@boreal.example", "Test technique",
            "Bonjour, pour l'étape suivante, nous vous invitons à réaliser un test technique en ligne avant le 13 novembre."
        ),
        MailSample(
            .offer, "Claire Petit <claire.petit@verdier.example>", "Promesse d'embauche",
            "Bonjour Sam, nous avons le plaisir de vous proposer le poste de comptable. Vous trouverez ci-joint la promesse d'embauche à signer avant le 20 novembre."
        ),
        MailSample(
            .actionNeeded, "noreply@emails.hellowork.com", "Finalisez votre candidature",
            "Finalisez votre candidature sur le site de Transports Dumas pour qu'elle soit prise en compte."),
        MailSample(
            .actionNeeded, "rh@mairie-valbois.example", "Dossier incomplet",
            "Votre dossier de candidature est incomplet. Merci de nous faire parvenir une copie de vos diplômes."),
        MailSample(
            .statusUpdate, "rh@boreal.example", "Suivi de votre candidature",
            "Bonjour, le processus de recrutement prend plus de temps que prévu. Votre candidature est toujours en cours d'étude."
        ),
        MailSample(
            .withdrawal, "Odile Marchand <odile.marchand@fonderie-brac.example>", "RE: Votre candidature",
            "Bonjour Sam, merci de nous avoir prévenus. Votre dossier de candidature a été clos à votre demande. Bien cordialement, Odile Marchand"
        ),
        MailSample(
            .withdrawal, "rh@boreal.example", "Désistement",
            "Nous prenons bonne note de votre désistement et vous confirmons le retrait de votre candidature."),
        MailSample(
            .autoReply, "Claire Petit <claire.petit@verdier.example>", "Réponse automatique : candidature comptable",
            "Je suis absente du bureau jusqu'au 13 novembre inclus. En cas d'urgence, contactez l'accueil."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .noFollowUp, "rh@mairie-valbois.example", "Information aux candidats",
            "Merci de ne pas nous relancer au sujet de votre candidature : nous ne pourrons pas répondre aux relances."),
        MailSample(
            .outreach, "Marc Olivier <marc@chasseurs.example>", "Opportunité à Lyon",
            "Bonjour Sam, je suis tombé sur votre profil et mon client recherche un contrôleur de gestion. Seriez-vous ouvert à un échange ?"
        ),
        MailSample(
            .jobAlert, "alertes@emails.hellowork.com", "Nouvelles offres pour vous",
            "8 nouvelles offres correspondent à votre recherche « menuisier ». Voir toutes les offres."),
        MailSample(
            .other, "Banque du Nord <contact@banquenord.example>", "Votre demande de prêt",
            "Malheureusement, nous ne pouvons donner suite à votre demande de prêt immobilier."),
        MailSample(
            .other, "Boutique <sav@boutique.example>", "Votre commande",
            "Malheureusement votre commande a été annulée. Le remboursement de votre paiement est en cours."),
        MailSample(
            .reply, "Claire Petit <claire.petit@verdier.example>", "Re: Question sur le poste de comptable",
            "Bonjour Sam,\n\nOui, le télétravail est possible deux jours par semaine pour ce poste. N'hésitez pas si vous avez d'autres questions sur votre candidature.\n\nClaire"
        ).answering(),
    ]
}

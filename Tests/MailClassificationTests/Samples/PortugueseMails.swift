// SPDX-License-Identifier: MIT

extension MailSample {
    static let portuguese: [MailSample] = [
        MailSample(
            .confirmation, "Gupy <no-reply@gupy.com.br>", "Recebemos sua candidatura para Analista",
            "Olá Sam, obrigado por se candidatar à vaga de Analista na Padaria Real. Nossa equipe vai analisar o seu currículo e entraremos em contato."
        ),
        MailSample(
            .confirmation, "rh@marazul.example", "Confirmação de candidatura",
            "Caro Sam,\n\nConfirmamos a receção da sua candidatura à função de rececionista. Caso não receba resposta no prazo de 30 dias, considere que não foi selecionado. Não atendemos por telefone."
        ),
        MailSample(
            .rejection, "Gupy <no-reply@gupy.com.br>", "Atualização do processo seletivo",
            "Olá Sam, agradecemos sua participação. Infelizmente, decidimos seguir com outros candidatos nesta etapa. Desejamos sucesso na sua carreira."
        ),
        MailSample(
            .rejection, "rh@marazul.example", "A sua candidatura",
            "Lamentamos informar que a sua candidatura não foi selecionada para a fase seguinte."),
        MailSample(
            .rejection, "recrutamento@serra.example", "Vaga encerrada",
            "Informamos que o processo seletivo foi encerrado e a vaga foi preenchida."),
        MailSample(
            .interview, "Rita Lopes <rita@marazul.example>", "Entrevista",
            "Olá Sam, gostaríamos de conhecer-te melhor! Podemos marcar uma entrevista para terça-feira, 17 de novembro, às 15h?"
        ),
        MailSample(
            .interview, "rh@serra.example", "Convite",
            "Prezada Sam, você está convidada para uma entrevista online. Por favor, informe sua disponibilidade."),
        MailSample(
            .assessment, "Gupy <no-reply@gupy.com.br>", "Nova etapa",
            "Etapa de teste desbloqueada para a vaga de Analista. Complete o teste de lógica até 13 de novembro."),
        MailSample(
            .offer, "Rita Lopes <rita@marazul.example>", "Proposta de trabalho",
            "Olá Sam, temos o prazer de lhe apresentar uma proposta de trabalho para a função de rececionista. Segue a carta-oferta em anexo."
        ),
        MailSample(
            .actionNeeded, "rh@serra.example", "Documentos pendentes",
            "Para dar continuidade à sua candidatura, por favor envie os documentos em falta até 10 de novembro."),
        MailSample(
            .actionNeeded, "no-reply@gupy.com.br", "Finalize sua candidatura",
            "Sua candidatura ainda não foi concluída. Finalize sua candidatura agora."),
        MailSample(
            .statusUpdate, "rh@marazul.example", "Ponto de situação",
            "Caro Sam, ainda estamos a analisar as candidaturas e o processo está a demorar um pouco mais. Obrigado pela paciência."
        ),
        MailSample(
            .withdrawal, "no-reply@gupy.com.br", "Desistência confirmada",
            "Confirmamos a sua desistência do processo seletivo para a vaga de Analista."),
        MailSample(
            .autoReply, "Rita Lopes <rita@marazul.example>", "Resposta automática: candidatura",
            "Estou de férias até 13 de novembro. Em casos urgentes contacte a receção."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .noFollowUp, "rh@marazul.example", "Aviso aos candidatos",
            "Pedimos que não entre em contato para saber o status da candidatura. Não será fornecido feedback individual."
        ),
        MailSample(
            .outreach, "Bruno Dias <bruno@caca.example>", "Oportunidade em Lisboa",
            "Olá Sam, vi o seu perfil no LinkedIn e o meu cliente procura um contabilista. Teria interesse em conversar?"
        ),
        MailSample(
            .jobAlert, "alertas@vagasbr.example", "Novas vagas para você",
            "15 novas vagas que combinam com o seu perfil. Ver vagas."),
        MailSample(
            .other, "Banco <noreply@bancolua.example>", "Pedido de crédito",
            "Infelizmente não foi possível aprovar o seu pedido de crédito."),
    ]
}

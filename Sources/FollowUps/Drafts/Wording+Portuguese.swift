// SPDX-License-Identifier: MIT

extension Wording {
    static let portuguese = Wording(
        language: "pt",
        months: [
            "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
            "novembro", "dezembro",
        ],
        date: { "\($0) de \($1)" },
        greeting: { $0.map { "Bom dia, \($0)," } ?? "Bom dia," },
        farewell: "Com os melhores cumprimentos",
        subject: { role, number in
            sentence("A minha candidatura", role.map { "à vaga de \($0)" }, number.map { "(\($0))" })
        },
        body: { topic, about in
            let application = sentence(
                "a minha candidatura", about.role.map { "à vaga de \($0)" }, about.company.map { "na empresa \($0)" })
            return switch topic {
            case .followUp:
                sentence(about.day.map { "No dia \($0) enviei" } ?? "Enviei", application)
                    + ". A vaga continua a interessar-me muito e gostaria de saber em que ponto está o processo. Se "
                    + "precisarem de mais alguma coisa, envio com todo o gosto."
            case .secondFollowUp:
                "Escrevo apenas para dizer que " + application + " continua a ser importante para mim. Sei que estas "
                    + "decisões levam tempo; uma linha sobre o ponto da situação seria muito útil."
            case .lastQuestion:
                "Antes de terminar o prazo que indicaram" + (about.day.map { " (\($0))" } ?? "")
                    + ", gostaria de dizer que o meu interesse se mantém e de perguntar se " + application
                    + " ainda está em análise."
            case .afterInterview:
                "Agradeço mais uma vez a nossa conversa" + (about.day.map { " de \($0)" } ?? "")
                    + ". Gostaria muito de integrar a vossa equipa e de saber quais são os próximos passos."
            case .afterReply:
                "Agradeço a última mensagem sobre " + application
                    + ". A vaga continua a interessar-me muito; há alguma novidade?"
            case .thanks:
                "Agradeço o tempo que me dedicaram. O que fiquei a saber do trabalho e da equipa deu-me ainda mais "
                    + "vontade de me juntar a vós."
            case .acceptTalk:
                "Agradeço o convite, que aceito com todo o gosto. Adapto-me à vossa agenda e fico à espera da "
                    + "nossa conversa."
            case .willSend:
                "Agradeço a mensagem. Tratarei a tempo do que me pediram."
            case .considerOffer:
                "Agradeço muito a proposta, que me deixa muito feliz. Estou a lê-la com atenção e darei a minha "
                    + "resposta a tempo."
            }
        },
        voicemail: { about in
            sentence(
                about.name.map { "Bom dia, fala \($0)." } ?? "Bom dia.", "Enviei a minha candidatura",
                about.role.map { "à vaga de \($0)" }, about.company.map { "na empresa \($0)" }) + "."
        },
        voicemailMore: [
            "A vaga continua a interessar-me muito.", "Com gosto contarei mais.", "Agradeço a atenção.",
            "Queria apresentar-me brevemente de viva voz.", "Tenham um bom dia.", "Adeus.",
        ],
        frontDesk: { about in
            (about.name.map { "Bom dia, o meu nome é \($0). " } ?? "Bom dia. ")
                + sentence(
                    "Enviei a minha candidatura", about.role.map { "à vaga de \($0)" },
                    about.company.map { "na empresa \($0)" })
                + ". Poderia passar-me aos recursos humanos, por favor?"
        },
        insider: { about in
            let place = about.company.map { company in
                about.department.map { "na área de \($0) da \(company)" } ?? "na empresa \(company)"
            }
            return "Olá, sei que esta mensagem é um pouco inesperada: "
                + sentence(
                    "acabo de me candidatar", about.role.map { "à vaga de \($0)" }, place ?? "à sua empresa")
                + ". Gosta de trabalhar aí, e a equipa é unida? Cumprimentos" + (about.name.map { ", \($0)" } ?? "!")
        },
        departments: [
            .data: "dados", .design: "design", .product: "produto", .marketing: "marketing", .sales: "vendas",
            .finance: "finanças", .people: "pessoas", .support: "suporte", .research: "investigação",
            .operations: "operações", .engineering: "engenharia",
        ])
}

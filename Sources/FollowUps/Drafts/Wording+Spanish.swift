// SPDX-License-Identifier: MIT

extension Wording {
    static let spanish = Wording(
        language: "es",
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ],
        date: { "\($0) de \($1)" },
        greeting: { $0.map { "Buenos días, \($0):" } ?? "Buenos días:" },
        farewell: "Un cordial saludo",
        subject: { role, number in
            sentence("Mi candidatura", role.map { "al puesto de \($0)" }, number.map { "(\($0))" })
        },
        body: { topic, about in
            let application = sentence(
                "mi candidatura", about.role.map { "al puesto de \($0)" }, about.company.map { "en \($0)" })
            return switch topic {
            case .followUp:
                sentence(about.day.map { "El \($0) les envié" } ?? "Les envié", application)
                    + ". El puesto me sigue interesando mucho y me alegraría saber cómo va el proceso. Si necesitan "
                    + "algo más, se lo enviaré con mucho gusto."
            case .secondFollowUp:
                "Les escribo unas líneas porque " + application + " sigue siendo importante para mí. Sé que estas "
                    + "decisiones llevan tiempo; una línea sobre su estado me serviría para organizarme."
            case .lastQuestion:
                "Antes de que termine el plazo que indicaron" + (about.day.map { " (el \($0))" } ?? "")
                    + ", quisiera decirles que mi interés sigue siendo muy grande y preguntar si " + application
                    + " sigue en consideración."
            case .afterInterview:
                "Gracias de nuevo por nuestra conversación" + (about.day.map { " del \($0)" } ?? "")
                    + ". Me gustaría mucho incorporarme a su equipo y me alegraría saber cuáles son los próximos pasos."
            case .afterReply:
                "Gracias por su último mensaje sobre " + application
                    + ". El puesto me sigue interesando mucho; ¿hay alguna novedad?"
            case .thanks:
                "Gracias por el tiempo que me han dedicado. Lo que he conocido del trabajo y del equipo me da aún más "
                    + "ganas de incorporarme."
            case .acceptTalk:
                "Gracias por la invitación, que acepto con mucho gusto. Me adapto a su agenda y espero con ganas "
                    + "nuestra conversación."
            case .willSend:
                "Gracias por su mensaje. Me ocuparé a tiempo de lo que me piden."
            case .considerOffer:
                "Muchas gracias por su oferta, que me alegra mucho. La estoy leyendo con atención y les daré mi "
                    + "respuesta a tiempo."
            }
        },
        voicemail: { about in
            sentence(
                about.name.map { "Buenos días, soy \($0)." } ?? "Buenos días.", "He presentado mi candidatura",
                about.role.map { "al puesto de \($0)" }, about.company.map { "en \($0)" }) + "."
        },
        voicemailMore: [
            "El puesto me interesa mucho.", "Con gusto les contaré más.", "Muchas gracias.",
            "Quería presentarme brevemente de viva voz.", "Que tengan un buen día.", "Adiós.",
        ],
        frontDesk: { about in
            (about.name.map { "Buenos días, me llamo \($0). " } ?? "Buenos días. ")
                + sentence(
                    "He presentado mi candidatura", about.role.map { "al puesto de \($0)" },
                    about.company.map { "en \($0)" }) + ". ¿Podría pasarme con recursos humanos, por favor?"
        },
        insider: { about in
            let place = about.company.map { company in
                about.department.map { "en el área de \($0) de \(company)" } ?? "en \(company)"
            }
            return "Hola, sé que este mensaje es un poco inesperado: "
                + sentence(
                    "acabo de presentarme", about.role.map { "al puesto de \($0)" }, place ?? "en su empresa")
                + ". ¿Qué tal es trabajar allí, y el equipo está unido? Gracias" + (about.name.map { ", \($0)" } ?? ".")
        },
        departments: [
            .data: "datos", .design: "diseño", .product: "producto", .marketing: "marketing", .sales: "ventas",
            .finance: "finanzas", .people: "personas", .support: "soporte", .research: "investigación",
            .operations: "operaciones", .engineering: "ingeniería",
        ])
}

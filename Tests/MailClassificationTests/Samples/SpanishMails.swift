// SPDX-License-Identifier: MIT

extension MailSample {
    static let spanish: [MailSample] = [
        MailSample(
            .confirmation, "InfoJobs <noreply@infojobs.net>", "Tu inscripción se ha realizado correctamente",
            "Hola Sam:\n\nTe has inscrito en la oferta de Camarero en Hotel Sol. Hemos recibido tu candidatura."),
        MailSample(
            .confirmation, "Selección <seleccion@ríosur.example>", "Acuse de recibo",
            "Estimado Sam:\n\nGracias por tu interés en Río Sur. Hemos recibido tu currículum y lo estamos revisando. Si en 15 días no recibes respuesta, considera que no has sido seleccionado. Rogamos se abstengan de llamar."
        ),
        MailSample(
            .confirmation, "rrhh@talleres.example", "Su solicitud",
            "Le confirmamos que hemos recibido su solicitud para el puesto de soldador. Nos pondremos en contacto con usted en un plazo de 10 días hábiles."
        ),
        MailSample(
            .rejection, "rrhh@talleres.example", "Proceso de selección",
            "Estimada Sam:\n\nLamentablemente, en esta ocasión hemos decidido continuar con otros candidatos cuyo perfil se ajusta mejor. Le deseamos mucha suerte."
        ),
        MailSample(
            .rejection, "Lucía Vega <lucia@altamar.example>", "Sobre tu entrevista",
            "Hola Sam, gracias por venir a la entrevista. Aunque nos gustó mucho tu experiencia, finalmente no has sido seleccionada para el puesto.\n\nUn saludo,\nLucía"
        ),
        MailSample(
            .rejection, "noreply@infojobs.net", "Tu candidatura ha sido descartada",
            "La empresa ha descartado tu candidatura para la oferta de Camarero."),
        MailSample(
            .interview, "Lucía Vega <lucia@altamar.example>", "Entrevista",
            "Hola Sam:\n\nNos gustaría conocerte mejor y mantener una entrevista contigo el martes 17 de noviembre a las 10:00. ¿Te va bien?"
        ),
        MailSample(
            .interview, "talento@nube.example", "Siguiente paso",
            "¡Hola! Queremos agendar una videollamada contigo. Por favor, indícanos tu disponibilidad."),
        MailSample(
            .assessment, "talento@nube.example", "Prueba técnica",
            "Para continuar en el proceso debes realizar una prueba técnica online antes del 13 de noviembre."),
        MailSample(
            .offer, "Lucía Vega <lucia@altamar.example>", "Oferta laboral",
            "Hola Sam, nos complace ofrecerte el puesto de contable. Adjuntamos la carta oferta para que la firmes."),
        MailSample(
            .actionNeeded, "rrhh@talleres.example", "Documentación pendiente",
            "Para seguir con su candidatura necesitamos que nos envíe una copia del título y dos referencias."),
        MailSample(
            .actionNeeded, "noreply@infojobs.net", "Completa tu inscripción",
            "Tu inscripción está incompleta. Completa tu candidatura para que la empresa pueda verla."),
        MailSample(
            .statusUpdate, "InfoJobs <noreply@infojobs.net>", "Hotel Sol ha visto tu CV",
            "La empresa Hotel Sol ha visto tu candidatura."),
        MailSample(
            .statusUpdate, "rrhh@talleres.example", "Estado del proceso",
            "Seguimos evaluando las candidaturas recibidas; el proceso está tardando un poco más de lo previsto. Gracias por su paciencia."
        ),
        MailSample(
            .withdrawal, "rrhh@talleres.example", "Retirada de candidatura",
            "Le confirmamos que su candidatura ha sido retirada a petición suya."),
        MailSample(
            .autoReply, "Lucía Vega <lucia@altamar.example>", "Respuesta automática: candidatura",
            "Estoy de vacaciones hasta el 13 de noviembre. Para temas urgentes escriban a recepción."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .noFollowUp, "rrhh@talleres.example", "Aviso a los candidatos",
            "Por favor, no contacte con nosotros para consultar el estado de su candidatura. No se atenderán llamadas."),
        MailSample(
            .outreach, "Diego Ruiz <diego@cazatalentos.example>", "Oportunidad",
            "Hola Sam, he visto tu perfil en LinkedIn y creo que encajarías en un puesto de mi cliente. ¿Estarías interesado en hablar?"
        ),
        MailSample(
            .jobAlert, "InfoJobs <alertas@infojobs.net>", "Nuevas ofertas de empleo para ti",
            "20 nuevas ofertas de camarero en Madrid. Inscríbete."),
        MailSample(
            .other, "Banco <avisos@bancosol.example>", "Solicitud de hipoteca",
            "Lamentamos informarle de que su solicitud de préstamo no ha sido aprobada."),
        MailSample(
            .other, "Tienda <pedidos@tienda.example>", "Tu pedido",
            "Lamentablemente tu pedido no ha podido ser entregado. El envío llegará mañana."),
    ]
}

// SPDX-License-Identifier: MIT
import Logging
import ServiceLifecycle

/// Carries out what the person presses on a notification.
struct AnswerService: Service {
    let center: ReminderCenter
    let nudge: Nudge
    let log: Logger

    func run() async throws {
        guard let answers = center.desktopAnswers else { return }
        await cancelWhenGracefulShutdown {
            for await answer in answers {
                do {
                    try await center.carryOut(answer)
                    log.info("answered", metadata: ["action": "\(answer.action.rawValue)"])
                } catch {
                    log.error("an answer could not be carried out: \(error)")
                }
                nudge()
            }
        }
    }
}

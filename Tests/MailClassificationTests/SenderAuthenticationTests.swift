// SPDX-License-Identifier: MIT
import MailClassification
import MailParsing
import Testing

@Suite("What the provider's check of the sender says")
struct SenderAuthenticationTests {
    @Test(
        "The topmost Authentication-Results decides",
        arguments: [
            (["mx.example; dmarc=pass header.from=acme.example"], SenderAuthentication.passed),
            (["mx.example; spf=pass smtp.mailfrom=x; dmarc=fail (p=none) header.from=acme.example"], .failed),
            (["mx.example; dkim=fail header.d=acme.example; spf=softfail"], .failed),
            (["mx.example; dkim=fail header.d=a; dkim=pass header.d=b"], .passed),
            (["mx.example; spf=fail smtp.mailfrom=x; dkim=none"], .failed),
            (["mx.example; none"], .unknown),
            ([], .unknown),
            // A forged one below the provider's own counts for nothing.
            (["mx.example; dmarc=fail", "mx.example; dmarc=pass"], .failed),
        ])
    func topmost(headers: [String], expected: SenderAuthentication) {
        let message = MailMessage(headers: headers.map { HeaderField(name: "authentication-results", value: $0) })
        #expect(SenderAuthentication.of(message) == expected)
    }
}

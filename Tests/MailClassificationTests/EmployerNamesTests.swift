// SPDX-License-Identifier: MIT
import Testing

@testable import MailClassification

/// Comparing firms, titles and numbers across mails.
@Suite struct EmployerNamesTests {
    @Test(arguments: [
        ("Harrow & Pike Logistics, Inc.", "harrow pike logistics"),
        ("HARROW AND PIKE LOGISTICS", "harrow pike logistics"),
        ("Rheinholz GmbH & Co. KG", "rheinholz"), ("Cantieri Ligure S.p.A.", "cantieri ligure"),
        ("Huta Wisła Sp. z o.o.", "huta wisla"),
        ("Polderwerk B.V.", "polderwerk"), ("Müller SE", "muller"), ("The Quarry Company", "quarry"),
        ("chicagotrading.com", "chicagotrading"),
        ("AS", "as"), ("McDonald's", "mcdonalds"), ("3M", "3m"), ("", ""), ("···", ""),
    ])
    func companyKey(name: String, key: String) { #expect(CompanyName.key(name) == key) }

    @Test(arguments: [
        ("Chicago Trading", "chicagotrading.com", true), ("Chicago Trading Company", "Chicago Trading", true),
        ("Sandtner", "Sandtner Messtechnik GmbH", true), ("Müller & Söhne", "Mueller Soehne KG", true),
        ("Zip", "Zipline", false), ("KLA", "Klarna", false), ("Sage", "Sage Publishing", true),
        ("Reply", "Replyco", false),
        ("University of Larkfield", "University of Oxley", false), ("University", "University of Oxley", false),
        ("Stadt", "Stadt Kehlheim", false), ("Bank", "Bank of Wexcombe", false), ("Acme", "", false),
        ("Ashgrove Learning", "Ashgrove Foods", false),
    ])
    func sameCompany(left: String, right: String, isSame: Bool) {
        #expect(CompanyName.isSame(left, right) == isSame)
        #expect(CompanyName.isSame(right, left) == isSame)
    }

    @Test(arguments: [
        ("Datenanalyst (m/w/d)", "datenanalyst"), ("Chargé d'études F/H", "charge etudes"),
        ("Sr. Data Eng", "senior data engineer"),
        ("R-20418 Analytics Engineer", "r 20418 analytics engineer"), ("Backend Engineer (Remote)", "backend engineer"),
        ("Entwickler:in C++", "entwickler c++"), ("técnico/a de estadística", "tecnico estadistica"), ("", ""),
    ])
    func roleKey(title: String, key: String) { #expect(RoleTitle.key(title) == key) }

    @Test(arguments: [
        ("Data Analyst", "data analyst (f/m/x)", 1.0...1.0), ("Senior Engineer", "Sr. Engineer", 1.0...1.0),
        ("Softwareentwickler", "Softwareentwicklerin", 0.95...1.0),
        ("Data Engineer", "Data Engineer, Fleet Telemetry", 0.8...0.99),
        ("Senior Data Engineer", "Junior Data Engineer", 0.0...0.35), ("Engineer II", "Engineer III", 0.0...0.35),
        ("Senior Data Engineer", "Data Engineer", 0.4...0.65), ("Data Engineer", "Data Analyst", 0.0...0.39),
        ("Press Officer", "Payroll Specialist", 0.0...0.0), ("", "Nurse", 0.0...0.0),
    ])
    func roleSimilarity(left: String, right: String, expected: ClosedRange<Double>) {
        #expect(expected.contains(RoleTitle.similarity(left, right)), "\(RoleTitle.similarity(left, right))")
        #expect(RoleTitle.similarity(left, right) == RoleTitle.similarity(right, left))
    }

    @Test(arguments: [
        ("R-1042", "R1042"), ("r 1042", "R1042"), ("REQ-1042", "1042"), ("Req #1042", "1042"), ("Job ID: 1042", "1042"),
        ("JR100234", "JR100234"),
        ("4711-DOK", "4711DOK"), ("PC/1187", "PC1187"), ("", ""),
    ])
    func requisitionKey(number: String, key: String) { #expect(Requisition.key(number) == key) }

    @Test(
        arguments: [
            ("Data Engineer (m/w/d)", "Data Engineer"), ("R-20418 Analytics Engineer", "Analytics Engineer"),
            ("Analytics Engineer - 260019F", "Analytics Engineer"), ("Buyer (Ref. 51630)", "Buyer"),
            ("Buyer, Berlin", "Buyer"),
            ("Buyer - Remote, Germany", "Buyer"), ("Buyer (London)", "Buyer"),
            ("técnico superior (estadística)", "técnico superior (estadística)"),
            ("Chargé d'études statistiques F/H", "Chargé d'études statistiques"), ("\"Nurse\"", "Nurse"),
            ("position of Nurse", "Nurse"),
            ("Job Coach", "Job Coach"), ("IT Manager", "IT Manager"), ("Pflegefachkraft (80-100%)", "Pflegefachkraft"),
            ("[Job Title]", nil), ("{{job.name}}", nil), ("a job", nil), ("open position", nil),
            ("Initiativbewerbung", nil), ("", nil),
        ] as [(String, String?)])
    func cleanRole(raw: String, clean: String?) { #expect(RoleCleaner.clean(raw) == clean) }
}

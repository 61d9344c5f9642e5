// swift-tools-version: 6.2
import PackageDescription

// The targets are the stages that a mail passes, in that order. Who may import whom is a table in
// ARCHITECTURE.md; a test holds the sources to it.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "followup",
    products: [.executable(name: "followup", targets: ["followup"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // C enters by thin doors: a module map and a header with what Swift cannot call.
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(
            name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        // Data inside the binary: `#embed` puts the table of recruiting systems into its text segment.
        .target(name: "CRecruitingSystems", exclude: ["recruiting-systems.json"]),
        .target(name: "CClassifierModel", exclude: ["classifier.model", "title-words.txt"]),

        .target(name: "MailTransport", dependencies: ["CCurl"], swiftSettings: strict),
        .target(name: "MailParsing", dependencies: ["CGMime", "CLibXML2"], swiftSettings: strict),
        .target(
            name: "MailClassification", dependencies: ["MailParsing", "CRecruitingSystems", "CClassifierModel"],
            swiftSettings: strict),
        .target(
            name: "JobTracker",
            dependencies: ["MailParsing", "MailClassification", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(name: "FollowUps", dependencies: ["MailClassification", "JobTracker"], swiftSettings: strict),
        .target(
            name: "Reminders",
            dependencies: ["FollowUps", "JobTracker", "MailClassification", "MailTransport", "CSystemd"],
            swiftSettings: strict),
        .executableTarget(
            name: "followup",
            dependencies: [
                "MailTransport", "MailParsing", "MailClassification", "JobTracker", "FollowUps", "Reminders",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),

        // `make train` and `make eval`; no part of what is installed.
        .executableTarget(
            name: "ModelTrainer",
            dependencies: [
                "MailParsing", "MailClassification",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .testTarget(name: "MailTransportTests", dependencies: ["MailTransport"], swiftSettings: strict),
        .testTarget(name: "MailParsingTests", dependencies: ["MailParsing"], swiftSettings: strict),
        .testTarget(
            name: "MailClassificationTests", dependencies: ["MailClassification", "MailParsing"],
            swiftSettings: strict),
        .testTarget(
            name: "JobTrackerTests", dependencies: ["JobTracker", "MailClassification", "MailParsing"],
            swiftSettings: strict),
        .testTarget(
            name: "FollowUpsTests", dependencies: ["FollowUps", "JobTracker", "MailClassification"],
            swiftSettings: strict),
        .testTarget(
            name: "RemindersTests",
            dependencies: ["Reminders", "FollowUps", "JobTracker", "MailClassification", "MailTransport"],
            swiftSettings: strict),
        .testTarget(
            name: "ModelTrainerTests", dependencies: ["ModelTrainer", "MailClassification", "MailParsing"],
            swiftSettings: strict),
        .testTarget(name: "followupTests", dependencies: ["followup"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

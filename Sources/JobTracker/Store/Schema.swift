// SPDX-License-Identifier: MIT
import GRDB

/// The schema's history. Migrations are only ever added: a released one is never changed.
///
/// Times are REAL seconds since 1970; days are INTEGER days since 1970-01-01; `0` and `1` are no and yes.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 applications, mails, answers, reminders") { try $0.execute(sql: firstSchema) }
        migrator.registerMigration("2 the Sent folder's name") { try $0.execute(sql: sentFolderSchema) }
        migrator.registerMigration("3 corrections that no longer teach") { try $0.execute(sql: forgottenSchema) }
        return migrator
    }

    /// Brings the store to this version's schema.
    /// - Throws: ``TrackerError/newerSchema(_:)`` where a newer version has written it.
    static func migrate(_ queue: DatabaseQueue, path: String) throws {
        let migrator = Self.migrator
        let state = try queue.read { db in
            (isNewer: try migrator.hasBeenSuperseded(db), isComplete: try migrator.hasCompletedMigrations(db))
        }
        if state.isNewer { throw TrackerError.newerSchema(path) }
        if !state.isComplete { try migrator.migrate(queue) }
    }
}

extension Schema {
    private static let sentFolderSchema = """
        CREATE TABLE sent_folder (account TEXT PRIMARY KEY, folder TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """

    private static let forgottenSchema = """
        CREATE TABLE forgotten_correction (
            message INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE
        ) STRICT;
        """

    private static let firstSchema = """
        -- Which application an application is now: itself, or the one it was merged into.
        CREATE TABLE application (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            account TEXT NOT NULL,
            company TEXT, role TEXT, requisition TEXT, ats TEXT,
            fixes_company INTEGER NOT NULL DEFAULT 0 CHECK (fixes_company IN (0, 1)),
            fixes_role INTEGER NOT NULL DEFAULT 0 CHECK (fixes_role IN (0, 1)),
            fixes_requisition INTEGER NOT NULL DEFAULT 0 CHECK (fixes_requisition IN (0, 1)),
            applied_at REAL,
            is_manual INTEGER NOT NULL DEFAULT 0 CHECK (is_manual IN (0, 1)),
            is_dismissed INTEGER NOT NULL DEFAULT 0 CHECK (is_dismissed IN (0, 1)),
            merged_into INTEGER REFERENCES application (id) CHECK (merged_into <> id),
            created_at REAL NOT NULL
        ) STRICT;

        -- A mail once, wherever it was found. Without an application it waits for the person's choice.
        CREATE TABLE message (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            identity TEXT NOT NULL UNIQUE,
            message_id TEXT,
            content_hash TEXT NOT NULL,
            account TEXT NOT NULL,
            application INTEGER REFERENCES application (id),
            link TEXT NOT NULL,
            date REAL NOT NULL,
            sender TEXT NOT NULL,
            sender_address TEXT NOT NULL,
            employer_domain TEXT,
            subject TEXT NOT NULL,
            text TEXT NOT NULL,
            is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
            language TEXT,
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            evidence TEXT NOT NULL,
            company TEXT, role TEXT, requisition TEXT, ats TEXT,
            recorded_at REAL NOT NULL
        ) STRICT;
        CREATE INDEX message_by_application ON message (application, date);
        CREATE INDEX message_by_message_id ON message (message_id) WHERE message_id IS NOT NULL;
        CREATE INDEX message_by_domain ON message (employer_domain) WHERE employer_domain IS NOT NULL;

        -- What a mail told, one event a mail.
        CREATE TABLE event (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            message INTEGER NOT NULL UNIQUE REFERENCES message (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            judged_kind TEXT NOT NULL,
            is_personal INTEGER NOT NULL CHECK (is_personal IN (0, 1)),
            held_for TEXT CHECK (held_for IN ('unsure-verdict', 'suspicious-sender')),
            asks_review INTEGER NOT NULL DEFAULT 0 CHECK (asks_review IN (0, 1)),
            is_accepted INTEGER NOT NULL DEFAULT 0 CHECK (is_accepted IN (0, 1)),
            notice_channels TEXT, notice_quote TEXT,
            window_days INTEGER, window_unit TEXT, window_until INTEGER, window_silence INTEGER, window_quote TEXT,
            respond_by INTEGER, returns_on INTEGER, closing_on INTEGER,
            event_day INTEGER, event_start INTEGER, event_end INTEGER, event_offset INTEGER,
            offered_phone TEXT,
            CHECK ((notice_channels IS NULL) = (notice_quote IS NULL)),
            CHECK ((window_unit IS NULL) = (window_quote IS NULL))
        ) STRICT;

        -- Where a recorded mail was found.
        CREATE TABLE location (
            account TEXT NOT NULL, folder TEXT NOT NULL, uid_validity INTEGER NOT NULL, uid INTEGER NOT NULL,
            message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
            PRIMARY KEY (account, folder, uid_validity, uid)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX location_by_message ON location (message);

        -- The Message-IDs that a mail names in In-Reply-To and References.
        CREATE TABLE thread_reference (
            message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
            message_id TEXT NOT NULL,
            PRIMARY KEY (message, message_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX thread_reference_by_message_id ON thread_reference (message_id);

        -- The applications to which a mail could belong equally well.
        CREATE TABLE link_candidate (
            message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
            application INTEGER NOT NULL REFERENCES application (id),
            PRIMARY KEY (message, application)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX link_candidate_by_application ON link_candidate (application);

        -- People and offices, as a mail named them, or as the person noted them with an application.
        CREATE TABLE contact (
            id INTEGER PRIMARY KEY,
            message INTEGER REFERENCES message (id) ON DELETE CASCADE,
            application INTEGER REFERENCES application (id),
            name TEXT, email TEXT, phone TEXT,
            CHECK ((message IS NULL) <> (application IS NULL)),
            CHECK (coalesce(name, email, phone) IS NOT NULL)
        ) STRICT;
        CREATE INDEX contact_by_message ON contact (message);
        CREATE INDEX contact_by_application ON contact (application);
        CREATE INDEX contact_by_email ON contact (email) WHERE email IS NOT NULL;

        CREATE TABLE answer (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            application INTEGER NOT NULL REFERENCES application (id),
            kind TEXT NOT NULL CHECK (kind IN ('done', 'snoozed', 'skipped', 'stopped', 'accepted-offer')),
            step TEXT, channel TEXT, day INTEGER,
            at REAL NOT NULL,
            is_taken_back INTEGER NOT NULL DEFAULT 0 CHECK (is_taken_back IN (0, 1)),
            CHECK (kind <> 'skipped' OR step IS NOT NULL),
            CHECK (kind NOT IN ('done', 'snoozed', 'accepted-offer') OR day IS NOT NULL)
        ) STRICT;
        CREATE INDEX answer_by_application ON answer (application);

        -- Every answer and correction in the order given, each with what takes it back.
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            summary TEXT NOT NULL,
            undo TEXT NOT NULL,
            at REAL NOT NULL,
            undone_at REAL
        ) STRICT;

        CREATE TABLE folder_cursor (
            account TEXT NOT NULL, folder TEXT NOT NULL,
            uid_validity INTEGER NOT NULL CHECK (uid_validity BETWEEN 0 AND 4294967295),
            next_uid INTEGER NOT NULL CHECK (next_uid BETWEEN 0 AND 4294967296),
            highest_mod_seq INTEGER NOT NULL,
            PRIMARY KEY (account, folder)
        ) STRICT, WITHOUT ROWID;

        -- Windows of UIDs whose mails are being parsed at this moment, or were when the process died.
        CREATE TABLE window_attempt (
            account TEXT NOT NULL, folder TEXT NOT NULL, uid_validity INTEGER NOT NULL,
            first INTEGER NOT NULL, last INTEGER NOT NULL, tries INTEGER NOT NULL CHECK (tries > 0),
            PRIMARY KEY (account, folder, uid_validity, first, last),
            CHECK (first <= last)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE mail_attempt (
            account TEXT NOT NULL, folder TEXT NOT NULL, uid_validity INTEGER NOT NULL, uid INTEGER NOT NULL,
            tries INTEGER NOT NULL CHECK (tries > 0),
            quarantined_at REAL,
            PRIMARY KEY (account, folder, uid_validity, uid)
        ) STRICT, WITHOUT ROWID;

        -- The outbox.
        CREATE TABLE reminder (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            channel TEXT NOT NULL CHECK (channel IN ('desktop', 'email')),
            message_id TEXT NOT NULL UNIQUE,
            payload TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'sent', 'answered', 'failed')),
            tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
            failure TEXT,
            planned_at REAL NOT NULL,
            changed_at REAL NOT NULL,
            sent_at REAL,
            CHECK (state NOT IN ('sent') OR sent_at IS NOT NULL)
        ) STRICT;
        CREATE INDEX reminder_by_state ON reminder (state);
        CREATE TABLE reminder_item (
            id INTEGER PRIMARY KEY,
            reminder INTEGER NOT NULL REFERENCES reminder (id) ON DELETE CASCADE,
            application INTEGER NOT NULL REFERENCES application (id),
            step TEXT NOT NULL, due INTEGER NOT NULL, channel TEXT NOT NULL,
            occurrence INTEGER NOT NULL CHECK (occurrence BETWEEN 1 AND 3),
            is_answered INTEGER NOT NULL DEFAULT 0 CHECK (is_answered IN (0, 1)),
            UNIQUE (application, step, due, channel, occurrence)
        ) STRICT;
        CREATE INDEX reminder_item_by_reminder ON reminder_item (reminder);

        CREATE TABLE account_health (
            account TEXT PRIMARY KEY,
            state TEXT NOT NULL, since REAL NOT NULL,
            last_success REAL, last_error TEXT, last_error_at REAL,
            is_pushed INTEGER NOT NULL CHECK (is_pushed IN (0, 1)),
            folder TEXT, done INTEGER, total INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE daemon_health (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            pid INTEGER NOT NULL, started_at REAL NOT NULL, heartbeat REAL NOT NULL
        ) STRICT;
        """
}

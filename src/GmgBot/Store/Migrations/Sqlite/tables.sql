CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "feedback" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_feedback" PRIMARY KEY AUTOINCREMENT,
    "given_at" INTEGER NOT NULL,
    "user_hash" TEXT NOT NULL,
    "reply_id" TEXT NULL,
    "liked" INTEGER NOT NULL,
    "comment" TEXT NULL
);

CREATE TABLE "questions" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_questions" PRIMARY KEY AUTOINCREMENT,
    "asked_at" INTEGER NOT NULL,
    "user_hash" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "understood" TEXT NOT NULL,
    "relation" TEXT NULL,
    "ask" TEXT NULL,
    "subjects" TEXT NULL,
    "period" TEXT NULL,
    "answer" TEXT NOT NULL,
    "reply_id" TEXT NULL
);

CREATE TABLE "shared" (
    "name" TEXT NOT NULL CONSTRAINT "PK_shared" PRIMARY KEY,
    "value" TEXT NOT NULL
);

CREATE TABLE "states" (
    "id" TEXT NOT NULL CONSTRAINT "PK_states" PRIMARY KEY,
    "json" TEXT NOT NULL,
    "etag" TEXT NULL,
    "changed_at" INTEGER NOT NULL
);

CREATE INDEX "IX_feedback_given_at" ON "feedback" ("given_at");

CREATE INDEX "IX_feedback_reply_id" ON "feedback" ("reply_id");

CREATE UNIQUE INDEX "IX_feedback_user_hash_reply_id" ON "feedback" ("user_hash", "reply_id");

CREATE INDEX "IX_questions_asked_at" ON "questions" ("asked_at");

CREATE INDEX "IX_questions_reply_id" ON "questions" ("reply_id");

CREATE INDEX "IX_questions_user_hash" ON "questions" ("user_hash");

CREATE INDEX "IX_states_changed_at" ON "states" ("changed_at");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124000000_Initial', '10.0.10');

ALTER TABLE "questions" ADD "key" TEXT NULL;

CREATE UNIQUE INDEX "IX_questions_key" ON "questions" ("key");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261129000000_QuestionKey', '10.0.10');


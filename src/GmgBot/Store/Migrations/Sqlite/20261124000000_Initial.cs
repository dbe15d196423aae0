using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GmgBot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "feedback",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    given_at = table.Column<long>(type: "INTEGER", nullable: false),
                    user_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    reply_id = table.Column<string>(type: "TEXT", nullable: true),
                    liked = table.Column<bool>(type: "INTEGER", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feedback", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "questions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    user_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: false),
                    understood = table.Column<string>(type: "TEXT", nullable: false),
                    relation = table.Column<string>(type: "TEXT", nullable: true),
                    ask = table.Column<string>(type: "TEXT", nullable: true),
                    subjects = table.Column<string>(type: "TEXT", nullable: true),
                    period = table.Column<string>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    reply_id = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "shared",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shared", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "states",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false),
                    etag = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_states", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_feedback_given_at",
                table: "feedback",
                column: "given_at");

            migrationBuilder.CreateIndex(
                name: "IX_feedback_reply_id",
                table: "feedback",
                column: "reply_id");

            migrationBuilder.CreateIndex(
                name: "IX_feedback_user_hash_reply_id",
                table: "feedback",
                columns: new[] { "user_hash", "reply_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_questions_asked_at",
                table: "questions",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "IX_questions_reply_id",
                table: "questions",
                column: "reply_id");

            migrationBuilder.CreateIndex(
                name: "IX_questions_user_hash",
                table: "questions",
                column: "user_hash");

            migrationBuilder.CreateIndex(
                name: "IX_states_changed_at",
                table: "states",
                column: "changed_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "feedback");

            migrationBuilder.DropTable(
                name: "questions");

            migrationBuilder.DropTable(
                name: "shared");

            migrationBuilder.DropTable(
                name: "states");
        }
    }
}

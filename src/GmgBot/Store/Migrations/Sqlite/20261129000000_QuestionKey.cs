using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GmgBot.Store.Migrations.Sqlite
{
    /// <summary>Gives each question a key of its own, so that none is kept twice. Rows from before have none.</summary>
    [DbContext(typeof(SqliteStore))]
    [Migration("20261129000000_QuestionKey")]
    internal sealed class QuestionKey : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<System.Guid>(
                name: "key",
                table: "questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_questions_key",
                table: "questions",
                column: "key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_questions_key",
                table: "questions");

            migrationBuilder.DropColumn(
                name: "key",
                table: "questions");
        }
    }
}

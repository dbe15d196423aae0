namespace GmgBot.Hosting;

/// <summary>To whom a part of the server is open that asks for no credentials.</summary>
internal enum Openness
{
    Nobody,
    ThisMachine,
    Everybody,
}

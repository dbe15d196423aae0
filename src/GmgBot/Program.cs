using System.Text;
using GmgBot.Commands;

if (OperatingSystem.IsWindows())
{
    // The code page that a Windows console begins with has neither all accents nor the dashes of the sources.
    Console.OutputEncoding = Encoding.UTF8;
}

return await CommandLine.RunAsync(args);

using System.Diagnostics;

namespace GmgBot.StoreTests.Processes;

/// <summary>Debian's nginx, which hands each request to the next replica, and to another one where the first is gone.</summary>
internal sealed class LoadBalancer : IAsyncDisposable
{
    private const string Nginx = "/usr/sbin/nginx";

    private readonly Process _process;
    private readonly string _folder;

    private LoadBalancer(Process process, string folder, string address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    /// <summary>Why there is none, and what to do about it; or null.</summary>
    public static string? Missing { get; } = File.Exists(Nginx) ? null : $"{Nginx} is missing; apt-get install nginx-light brings it.";

    public string Address { get; }

    public static async Task<LoadBalancer> StartAsync(params int[] ports)
    {
        var folder = Directory.CreateTempSubdirectory("gmgbot-nginx-").FullName;
        var port = Ports.Free();
        var file = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(file, $$"""
            daemon off;
            worker_processes 1;
            pid {{folder}}/pid;
            error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http {
                access_log off;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                upstream bot {
                    {{string.Join('\n', ports.Select(replica => $"server 127.0.0.1:{replica} max_fails=1 fail_timeout=1s;"))}}
                }
                server {
                    listen 127.0.0.1:{{port}};
                    location / {
                        proxy_pass http://bot;
                        proxy_set_header Host localhost;
                        proxy_next_upstream error timeout non_idempotent;
                    }
                }
            }
            """);
        var process = Process.Start(new ProcessStartInfo(Nginx, ["-c", file, "-p", folder]) { RedirectStandardError = true })!;
        await Ports.OpenAsync(port, process);
        return new LoadBalancer(process, folder, $"http://127.0.0.1:{port}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

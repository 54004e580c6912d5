package khrongkan.benchmarks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An nginx that must be installed: as a service that answers without work, and as a proxy in front of it to compare with.
 * One worker each.
 */
final class Nginx implements AutoCloseable {

    static final int FILE_MIB = 200;

    private final Path folder;
    private final Process process;
    private final int port;

    private Nginx(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Answers 1 KB of JSON to everything; /file is large; under /limited it manages so many in a second, one by one. */
    static Nginx service(int perSecond) throws IOException, InterruptedException {
        var json = "{\"items\":[%s]}".formatted("\"" + "x".repeat(1010) + "\"");
        return start("""
            limit_req_zone $server_port zone=capacity:1m rate=%dr/s;
            server {
              listen 127.0.0.1:PORT backlog=4096;
              default_type application/json;
              keepalive_requests 100000000;
              client_max_body_size 0;
              location / { return 200 '%s'; }
              location /api/v1/funds { limit_req zone=capacity burst=200; try_files /small =404; }
              location /api/v1/people/file { alias FOLDER/file; }
            }
            """.formatted(perSecond, json));
    }

    /** Passes everything on to a service, with the connections kept. */
    static Nginx proxy(Nginx service) throws IOException, InterruptedException {
        return start("""
            upstream service { server 127.0.0.1:%d; keepalive 256; keepalive_requests 100000000; }
            server {
              listen 127.0.0.1:PORT backlog=4096;
              keepalive_requests 100000000;
              location / {
                proxy_pass http://service;
                proxy_http_version 1.1;
                proxy_set_header Connection "";
                proxy_set_header X-Forwarded-For $remote_addr;
              }
            }
            """.formatted(service.port));
    }

    private static Nginx start(String server) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("nginx");
        int port = freePort();
        Files.writeString(folder.resolve("small"), "x".repeat(1024));
        try (var file = new RandomAccessFile(folder.resolve("file").toFile(), "rw")) {
            file.setLength(FILE_MIB * 1024L * 1024);
        }
        Files.writeString(folder.resolve("nginx.conf"), """
            daemon off;
            worker_processes 1;
            pid FOLDER/pid;
            error_log FOLDER/error.log;
            events { worker_connections 8192; }
            http {
              access_log off;
              root FOLDER;
              client_body_temp_path FOLDER/body;
              proxy_temp_path FOLDER/proxy;
              fastcgi_temp_path FOLDER/fastcgi;
              uwsgi_temp_path FOLDER/uwsgi;
              scgi_temp_path FOLDER/scgi;
            SERVER
            }
            """.replace("SERVER", server)
                .replace("FOLDER", folder.toString())
                .replace("PORT", Integer.toString(port)));
        // The worker of a root's nginx would become another user, who may not read the folder.
        var user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        var process = new ProcessBuilder(
                        "nginx", "-c", folder.resolve("nginx.conf").toString(), "-g", user)
                .inheritIO()
                .start();
        var nginx = new Nginx(folder, process, port);
        // also when it is broken off
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        nginx.awaitReady();
        return nginx;
    }

    private void awaitReady() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            try (var probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (probe.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("nginx does not listen; it must be installed. See " + folder);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(file -> {
                if (!file.delete()) {
                    System.err.println("left behind: " + file);
                }
            });
        } catch (IOException unreadable) {
            System.err.println("left behind: " + folder);
        }
    }
}
